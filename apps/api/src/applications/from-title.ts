import { addOldTitleEvent, addTitleApplication, type Operator, type Tx } from '@shifan/db';
import { fail } from '@shifan/errors';
import type { Ref } from '../contract/scalars.ts';
import { authorityName } from '../old-titles/old-title-dto.ts';
import { getTitleOfOperator, type TitleToCarry } from '../old-titles/title-of-operator.ts';
import type { SignedInContext } from '../trpc/context.ts';

/**
 * The old title that an application is to be started from, if one is named. Errors: NOT_FOUND, TITLE_OF_OTHER_OPERATOR;
 * TITLE_OF_OTHER_AUTHORITY where another province's list has it: then two of them count this operator as theirs.
 */
export async function findTitleToStartFrom(
  ctx: SignedInContext,
  titleId: string | undefined,
): Promise<TitleToCarry | undefined> {
  if (titleId === undefined) return undefined;
  const title = await getTitleOfOperator(ctx, titleId);
  const { tenant } = ctx.person;
  const { name, tenantId } = title.known;
  if (tenantId !== tenant.id) {
    fail('TITLE_OF_OTHER_AUTHORITY', { name, authority: authorityName(tenantId), own: tenant.name });
  }
  return title;
}

/** Notes from which title a case was started, where it cannot be taken away any more. */
export async function noteStart(
  tx: Tx,
  ref: Ref,
  { title, operator, ctx }: { title: TitleToCarry; operator: Operator; ctx: SignedInContext },
): Promise<void> {
  const titleId = title.known.id;
  const at = new Date(ctx.now).toISOString();
  await addTitleApplication(tx, ref, { titleId, operator, at });
  await addOldTitleEvent(tx, {
    tenantId: ref.tenantId,
    type: 'application-started',
    on: ctx.today,
    at,
    actor: { id: ctx.person.id, name: ctx.person.name, level: 'operator' },
    payload: { titleId, caseId: ref.caseId },
  });
}
