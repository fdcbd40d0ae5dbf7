import type { ProcedurePath } from '../contract/contract.ts';
import type { Context } from './context.ts';

type Limit = { most: number; seconds: number };

/** Stricter than the limit on requests, and counted per member of a batch. */
const LIMITS: Partial<Record<ProcedurePath, Limit>> = {
  'session.signIn': { most: 20, seconds: 60 },
  'session.changePassword': { most: 20, seconds: 300 },
  'setup.choices': { most: 30, seconds: 60 },
  'setup.complete': { most: 10, seconds: 60 },
  'demo.signInAs': { most: 120, seconds: 60 },
  'objections.file': { most: 20, seconds: 600 },
  'objections.track': { most: 30, seconds: 60 },
  'designer.impact': { most: 30, seconds: 60 },
};

/** Counts this call against the caller's address; over the limit it is refused with the seconds left. */
export function limitCalls(path: ProcedurePath, ctx: Context): void {
  const limit = LIMITS[path];
  if (limit) ctx.services.callWindows.count(`${path} ${ctx.request.ip}`, limit);
}
