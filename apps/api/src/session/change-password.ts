import { fail } from '@shifan/errors';
import { sessionContract } from '../contract/session.ts';
import { findAccounts, hashPassword, isPassword, setPassword } from '../sessions/accounts.ts';
import { refuseWeakPassword } from '../sessions/own-password.ts';
import { findSessionUser, openSession } from '../sessions/sessions.ts';
import { may } from '../trpc/may.ts';
import { meDto } from './me-dto.ts';

const { input, output } = sessionContract.changePassword;

/** By the person alone, who knows the one before. Every other session of theirs ends. */
export const changePassword = may('session.changePassword')
  .input(input)
  .output(output)
  .mutation(async ({ ctx, input: { current, next } }) => {
    const { auth } = ctx.services;
    const user = (await findSessionUser(auth, ctx.request.headers)) ?? fail('UNAUTHENTICATED');
    if (!(await isPassword(auth, user.id, current))) fail('PASSWORD_WRONG');
    const username = (await findAccounts(auth, [user.id])).get(user.id)?.username ?? '';
    refuseWeakPassword(next, { username, current });
    await setPassword(auth, user.id, { hash: await hashPassword(auth, next), oneTimeUntil: null });
    const session = await openSession(auth, { username, password: next });
    session.cookies.forEach((cookie) => ctx.setCookie(cookie));
    const { passwordDue: _changed, ...person } = ctx.person;
    return meDto(person);
  });
