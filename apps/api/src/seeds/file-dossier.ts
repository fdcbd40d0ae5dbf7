import { randomUUID } from 'node:crypto';
import type { FactsDto } from '../contract/facts.ts';
import type { DossierViewDto, Purpose } from '../contract/dossiers.ts';
import type { Ref } from '../contract/scalars.ts';
import type { Actor } from './actor.ts';
import { completeAnswers } from './answers/complete.ts';
import { contextOf } from './file-application.ts';
import type { DemoOperator } from './operators.ts';

type Filed = { purpose: Purpose; operator: DemoOperator; changes?: FactsDto; reached?: (target: string) => string };

const STATEMENT =
  '创建期内按照创建方案推进各项任务，服务规模、资源汇聚与服务质效较创建前明显提升，形成了可复制推广的服务模式。';

/** Parts of the dossier itself; the plan's rows of the same name stand as they were frozen. */
const OWN = new Set(['targets', 'strands', 'statement']);

/** Fills a dossier in as an operator would: what has to be of the new year is of it, every target has its value. */
export async function fillDossier({ api, ctx }: Actor, ref: Ref, filed: Filed): Promise<DossierViewDto> {
  const { purpose, operator, changes = {}, reached = (target) => target } = filed;
  const { summary } = await api.creation.progress(ref);
  const command = { ...ref, commandId: randomUUID(), expectedVersion: summary.version };
  const dossier = await api.dossiers.open({ ...command, purpose });
  const missing = answersMissing(dossier, operator, ctx.today);
  await api.dossiers.save({
    ...ref,
    purpose,
    commandId: randomUUID(),
    draftVersion: dossier.draftVersion,
    changes: { ...missing, ...changes },
    targets: dossier.targets.map(({ index, target }) => ({ index, reached: reached(target), note: '见佐证材料' })),
    strands: dossier.strands.map(({ id }) => ({ id, done: true, note: '' })),
    statement: STATEMENT,
  });
  return (await api.dossiers.get({ ...ref, purpose })) ?? dossier;
}

/** Fills it in and hands it in. */
export async function fileDossier(actor: Actor, ref: Ref, filed: Filed): Promise<void> {
  const { summary, draftVersion } = await fillDossier(actor, ref, filed);
  await actor.api.dossiers.submit({
    ...ref,
    purpose: filed.purpose,
    commandId: randomUUID(),
    expectedVersion: summary.version,
    draftVersion,
    declaration: true,
  });
}

/** What the form asks for and the earlier answers do not hold: the year's own tables. */
export function answersMissing(
  { summary, facts, year, issues }: DossierViewDto,
  operator: DemoOperator,
  today: string,
): FactsDto {
  const context = { ...contextOf(summary, { kind: operator.kind, today }), year };
  const complete = completeAnswers(operator, context);
  const wrong = new Set(issues.map(({ path }) => path.split(/[.[]/u, 1)[0]));
  const missing = Object.entries(complete).filter(([key]) => wrong.has(key) && !(key in facts) && !OWN.has(key));
  return Object.fromEntries(missing);
}
