import { randomUUID } from 'node:crypto';
import { contract } from '../../../apps/api/src/contract/contract.ts';
import type { Purpose } from '../../../apps/api/src/contract/dossiers.ts';
import type { FactsDto } from '../../../apps/api/src/contract/facts.ts';
import type { Ref } from '../../../apps/api/src/contract/scalars.ts';
import { answersMissing } from '../../../apps/api/src/seeds/file-dossier.ts';
import type { Api } from './api-of.ts';
import type { Applicant } from './operator.ts';

/** The operator's only case under the programme it applied under. */
export async function ownCase(api: Api, who: Applicant): Promise<Ref> {
  const cases = await api(contract.applications.list, undefined);
  const own = cases.find(({ jurisdiction }) => jurisdiction === who.ctx.plugin.id);
  if (!own) throw new Error(`${who.username} has no case`);
  return { tenantId: own.tenantId, caseId: own.caseId };
}

/** Saves answers of an application that is open. */
export async function saveAnswers(api: Api, ref: Ref, changes: FactsDto): Promise<void> {
  const { draftVersion } = await api(contract.applications.get, ref);
  await api(contract.applications.saveDraft, { ...ref, commandId: randomUUID(), draftVersion, changes });
}

/** Fills a dossier in without a screen and hands it in: every target at its value, every strand done. */
export async function fileDossier(api: Api, who: Applicant, filed: { purpose: Purpose; today: string }): Promise<void> {
  const { purpose, today } = filed;
  const ref = await ownCase(api, who);
  const { summary } = await api(contract.applications.get, ref);
  const command = { ...ref, commandId: randomUUID(), expectedVersion: summary.version };
  const dossier = await api(contract.dossiers.open, { ...command, purpose });
  const { draftVersion } = await api(contract.dossiers.save, {
    ...ref,
    purpose,
    commandId: randomUUID(),
    draftVersion: dossier.draftVersion,
    changes: answersMissing(dossier, who.operator, today),
    targets: dossier.targets.map(({ index, target }) => ({ index, reached: target, note: '见佐证材料' })),
    strands: dossier.strands.map(({ id }) => ({ id, done: true, note: '' })),
    statement: '按照创建方案推进各项任务，服务规模、资源汇聚与服务质效较创建前明显提升。',
  });
  await api(contract.dossiers.submit, {
    ...command,
    commandId: randomUUID(),
    purpose,
    draftVersion,
    declaration: true,
  });
}
