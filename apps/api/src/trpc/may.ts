import { fail } from '@shifan/errors';
import { noteCall } from '../readings/note-call.ts';
import type { ProcedurePath } from '../contract/contract.ts';
import { limitCalls } from './call-limits.ts';
import { shifanErrorOf } from './format-error.ts';
import { t } from './init.ts';
import { type GuardedPath, type OpenPath, RIGHTS, type Rule } from './rights.ts';

/** Every procedure is counted: how long it took, and how it ended. */
function timed(path: ProcedurePath) {
  return t.procedure.use(async ({ ctx, next }) => {
    const begun = performance.now();
    const result = await next();
    const outcome = result.ok ? 'ok' : shifanErrorOf({ error: result.error, input: undefined }, '').kind;
    ctx.services.metrics.procedure({ procedure: path, outcome }, (performance.now() - begun) / 1000);
    return result;
  });
}

/** A procedure for everybody, signed in or not. */
export function open(path: OpenPath) {
  return timed(path).use(({ ctx, next }) => {
    limitCalls(path, ctx);
    return next();
  });
}

/**
 * A procedure for those whom the table of rights names. Who may not is told so before anything is looked up. What the
 * ministry reads across tenants is noted before it is answered.
 */
export function may(path: GuardedPath) {
  return timed(path).use(async ({ ctx, next, getRawInput }) => {
    limitCalls(path, ctx);
    const { person } = ctx;
    if (!person) fail('UNAUTHENTICATED');
    if (person.passwordDue && path !== 'session.changePassword') fail('PASSWORD_CHANGE_REQUIRED');
    const rule: Rule = RIGHTS[path];
    if (typeof rule !== 'string' && !rule.includes(person.role)) fail('FORBIDDEN');
    await noteCall({ ...ctx, person }, path, getRawInput);
    return next({ ctx: { ...ctx, person } });
  });
}
