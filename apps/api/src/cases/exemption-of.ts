import { parseCivilDate } from '@shifan/calendar';
import { type CaseFile, findFormerTitle, findLastSubmission, type Tx, withTenant } from '@shifan/db';
import { exemptionFor, type FormerTitle, type Quota } from '@shifan/rules';
import { systemIn } from '../jobs/as-system.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { lawOf } from './process-context.ts';
import { factsOf } from './recorded-facts.ts';

type Asked = { tx: Tx; file: CaseFile; ctx: SignedInContext };

/**
 * The exemption of a quota that a case falls under: by what was submitted, on the day it was, and by the old title it was
 * started from, as that stands today.
 */
export async function findExemption({ tx, file, ctx }: Asked, quota: Quota | undefined): Promise<string | undefined> {
  if (!quota?.exempt) return undefined;
  const submission = await findLastSubmission(tx, file);
  if (!submission) return undefined;
  const { kind, divisionCode: division } = file;
  const on = parseCivilDate(submission.submittedOn);
  const formerTitle = await formerTitleOf(file, ctx);
  return exemptionFor(quota, { ...lawOf(file), kind, on, division, facts: factsOf(submission), formerTitle })?.id;
}

/** Which case rests on which old title a city may not read; it is read for the one case it recommends. */
async function formerTitleOf(file: CaseFile, { services, today }: SignedInContext): Promise<FormerTitle | undefined> {
  const system = { ...systemIn(file.tenantId), readOnly: true };
  const title = await withTenant(services.pools.jobs, system, (tx) =>
    findFormerTitle(tx, { tenantId: file.tenantId, caseId: file.caseId }),
  );
  if (!title || title.status === 'undone') return undefined;
  return { basis: title.basis, status: title.endsOn < today ? 'expired' : 'held' };
}
