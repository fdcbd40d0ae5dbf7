import { newId } from '@shifan/db';
import { fail } from '@shifan/errors';
import { NewObjection } from '../../contract/objections.ts';
import { Id } from '../../contract/scalars.ts';
import type { ObjectionRules } from '../../contract/registry.ts';
import { fileObjection } from '../../objections/file-objection.ts';
import { limitCalls } from '../../trpc/call-limits.ts';
import { inputError } from '../../trpc/input-error.ts';
import { failureOf } from '../error-page.ts';
import { type Issues, issuesOf } from '../issues.ts';
import type { Page } from '../page.ts';
import { pathPart } from '../path-part.ts';
import type { Posted } from '../read-form.ts';
import type { Visit } from '../visit.ts';
import { formPage, LABELS } from './form-page.ts';
import type { Objected } from './objected.ts';
import { receiptPage } from './receipt-page.ts';

async function objectedTo({ ask, params }: Visit): Promise<Objected> {
  const notice = await ask.publicNotices.get({ id: pathPart(Id, params['id']) });
  const item = notice.items.find(({ caseId }) => caseId === params['item']);
  const rules = await ask.objections.rules({ publicNoticeId: notice.id });
  return item ? { notice, item, rules } : fail('NOT_FOUND');
}

/** Anybody objects to a listed platform or base while its public notice runs. */
export async function objectPage(visit: Visit): Promise<Page> {
  return formPage(await objectedTo(visit), { typed: { commandId: newId() }, issues: {} });
}

/** Files the objection; what was refused, or failed, is shown again with everything that was typed. */
export async function objectPosted(visit: Visit, { fields, files, problem }: Posted): Promise<Page> {
  const objected = await objectedTo(visit);
  const again = (issues: Issues, status: number) => formPage(objected, { typed: fields, issues, status, files });
  const lacking = { ...missing(objected.rules, { fields, files }), ...(problem ? { evidence: problem.message } : {}) };
  if (Object.keys(lacking).length > 0) return again(lacking, 400);
  try {
    limitCalls('objections.file', visit.ctx);
    return receiptPage(objected, await fileObjection(visit.ctx, asked(objected, fields), files));
  } catch (error) {
    const failure = failureOf(error, visit.request.id);
    if (failure.kind === 'internal') visit.request.log.error({ err: error, reference: visit.request.id }, 'failed');
    const issues = issuesOf(failure, LABELS);
    const ofFile = failure.code.startsWith('FILE_') || failure.code.startsWith('OBJECTION_FILES_');
    return again(ofFile ? { evidence: failure.message } : issues, failure.status);
  }
}

/** What the notice's own rules want beside what every objection needs; said at its field before anything is taken in. */
function missing(rules: ObjectionRules, { fields, files }: Pick<Posted, 'fields' | 'files'>): Issues {
  const wanted =
    rules.identity === 'real-name'
      ? (['name', 'contact', 'grounds', 'statement'] as const)
      : (['grounds', 'statement'] as const);
  const empty = wanted.filter((name) => !fields[name]?.trim());
  const unproven = rules.evidence === 'required' && files.length === 0;
  return {
    ...Object.fromEntries(empty.map((name) => [name, `请填写${LABELS[name]}`])),
    ...(unproven ? { evidence: '请附上证明材料，至少 1 份' } : {}),
  };
}

function asked({ notice, item }: Objected, fields: Posted['fields']): NewObjection {
  const { commandId = '', name = '', contact = '', grounds = '', statement = '' } = fields;
  const input = {
    commandId,
    publicNoticeId: notice.id,
    tenantId: item.tenantId,
    caseId: item.caseId,
    ...(name.trim() ? { name } : {}),
    ...(contact.trim() ? { contact } : {}),
    grounds,
    statement,
  };
  const parsed = NewObjection.safeParse(input);
  if (!parsed.success) throw inputError(parsed.error, input);
  return parsed.data;
}
