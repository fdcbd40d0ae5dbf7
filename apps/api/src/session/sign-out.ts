import { sessionContract } from '../contract/session.ts';
import { closeSession } from '../sessions/sessions.ts';
import { open } from '../trpc/may.ts';

const { input, output } = sessionContract.signOut;

export const signOut = open('session.signOut')
  .input(input)
  .output(output)
  .mutation(async ({ ctx }) => {
    const cookies = await closeSession(ctx.services.auth, ctx.request.headers);
    cookies.forEach((cookie) => ctx.setCookie(cookie));
  });
