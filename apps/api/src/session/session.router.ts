import { t } from '../trpc/init.ts';
import { changePassword } from './change-password.ts';
import { me } from './me.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';

export const sessionRouter = t.router({ me, signIn, signOut, changePassword });
