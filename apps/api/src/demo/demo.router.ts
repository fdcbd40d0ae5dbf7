import { t } from '../trpc/init.ts';
import { clock } from './clock.ts';
import { moveClock } from './move-clock.ts';
import { people } from './people.ts';
import { signInAs } from './sign-in-as.ts';

export const demoRouter = t.router({ people, signInAs, clock, moveClock });
