import { readAsPerson } from '../cases/as-person.ts';
import { callsContract } from '../contract/calls.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { may } from '../trpc/may.ts';
import { RIGHTS } from '../trpc/rights.ts';
import { composingOf, type DraftRead, readDraft, rowDto } from './draft-of.ts';
import { setupOf } from './setup.ts';

const { input, output } = callsContract.get;

export const get = may('calls.get')
  .input(input)
  .output(output)
  .query(async ({ ctx, input: { id } }) => {
    const read = await readAsPerson(ctx, (tx) => readDraft(tx, ctx, id));
    const { draft, content } = read;
    const reason = whyNotPublish(read, ctx);
    return {
      row: rowDto(draft),
      content,
      setup: setupOf(composingOf(read, ctx)),
      editable: draft.published === null && holds('calls.save', ctx),
      publish: { allowed: reason === null, reason },
    };
  });

function whyNotPublish({ draft, examined }: DraftRead, ctx: SignedInContext): string | null {
  if (draft.published) return '已经发布，不能再改动。';
  if (!holds('calls.publish', ctx)) return '通知由审批人发布。';
  if ([draft.author.id, draft.savedBy.id].includes(ctx.person.id)) {
    return '起草人、最后修改人不能自己发布，请由另一位审批人发布。';
  }
  const errors = examined.problems.filter(({ severity }) => severity === 'error');
  return errors.length === 0 ? null : `还有${errors.length}处问题没有解决。`;
}

function holds(path: 'calls.save' | 'calls.publish', { person }: SignedInContext): boolean {
  const roles: readonly string[] = RIGHTS[path];
  return roles.includes(person.role);
}
