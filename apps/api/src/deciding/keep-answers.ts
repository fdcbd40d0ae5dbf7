import { parseCivilDate } from '@shifan/calendar';
import {
  type AnswerFacts,
  COMMON_FACTS,
  type CaseFile,
  type CaseRef,
  type Dossier,
  storeAnswerFacts,
  type Submission,
  type Tx,
} from '@shifan/db';
import { fail } from '@shifan/errors';
import {
  evaluateCriteria,
  type Facts,
  factsJson,
  findNotice,
  keptFacts,
  type Plugin,
  verdictMarks,
} from '@shifan/rules';
import { factsOf } from '../cases/recorded-facts.ts';
import type { Plan } from '../creation/load-plan.ts';
import { factsWithPlan } from '../dossiers/evaluate-dossier.ts';
import { getKeptVersion } from '../law/kept-versions.ts';
import { pinnedVersion } from '../law/pinned-version.ts';

/** Keeps what the standard looks at of an application, in the transaction of its submission. */
export async function keepApplication(tx: Tx, file: CaseFile, submission: Submission): Promise<void> {
  const { pluginVersion, submittedOn: onDay } = submission;
  const plugin = getKeptVersion(file.jurisdiction, pluginVersion);
  const answers = { plugin, pluginVersion, purpose: 'creation', onDay, facts: factsOf(submission) } as const;
  await storeAnswerFacts(tx, file, answersToKeep(file, answers));
}

/** The same of a dossier that was handed in, with the answers it is compared with. */
export async function keepDossier(
  tx: Tx,
  file: CaseFile,
  { dossier, plan }: { dossier: Dossier; plan: Plan },
): Promise<void> {
  const plugin = getKeptVersion(file.jurisdiction, file.pluginVersion);
  const kept = answersToKeep(file, {
    plugin,
    pluginVersion: pinnedVersion(plugin),
    purpose: 'designation',
    onDay: dossier.receipt?.submittedOn ?? fail('NOT_FOUND'),
    facts: factsWithPlan(plan, dossier),
    baseline: plan.facts,
  });
  await storeAnswerFacts(tx, file, kept);
}

/** Whose answers they are, as far as a verdict rests on it. */
type AnsweredCase = CaseRef & Pick<CaseFile, 'kind' | 'noticeId' | 'divisionCode'>;

/** Answers as they were handed in, and the version they are judged under. */
type Answers = Pick<AnswerFacts, 'purpose' | 'pluginVersion' | 'onDay'> & {
  plugin: Plugin;
  facts: Facts;
  baseline?: Facts | undefined;
};

/** What is kept of answers: what the standard looks at, and what it finds of them by the data alone. */
export function answersToKeep(file: AnsweredCase, answers: Answers): AnswerFacts {
  const { plugin, pluginVersion, purpose, onDay, facts, baseline } = answers;
  const keep = (some: Facts) => factsJson(keptFacts({ plugin, kind: file.kind, also: COMMON_FACTS }, some));
  const found = evaluateCriteria({
    plugin,
    kind: file.kind,
    stage: purpose,
    on: parseCivilDate(onDay),
    division: file.divisionCode,
    notice: findNotice(plugin, { id: file.noticeId, authority: file.tenantId }),
    facts,
    baseline,
  });
  const frozen = baseline && { baseline: keep(baseline) };
  return { purpose, pluginVersion, onDay, facts: keep(facts), ...frozen, verdicts: verdictMarks(found) };
}
