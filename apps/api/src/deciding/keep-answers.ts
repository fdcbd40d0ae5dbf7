import { COMMON_FACTS, type CaseFile, type Dossier, storeAnswerFacts, type Submission, type Tx } from '@shifan/db';
import { fail } from '@shifan/errors';
import { type Facts, factsJson, keptFacts, type Plugin } from '@shifan/rules';
import { factsOf } from '../cases/recorded-facts.ts';
import type { Plan } from '../creation/load-plan.ts';
import { factsWithPlan } from '../dossiers/evaluate-dossier.ts';
import { getKeptVersion } from '../law/kept-versions.ts';
import { pinnedVersion } from '../law/pinned-version.ts';

/** Keeps what the standard looks at of an application, in the transaction of its submission. */
export async function keepApplication(tx: Tx, file: CaseFile, submission: Submission): Promise<void> {
  const { pluginVersion, submittedOn: onDay } = submission;
  const plugin = getKeptVersion(file.jurisdiction, pluginVersion);
  const facts = keptJson({ plugin, kind: file.kind }, factsOf(submission));
  await storeAnswerFacts(tx, file, { purpose: 'creation', pluginVersion, onDay, facts });
}

/** The same of a dossier that was handed in, with the answers it is compared with. */
export async function keepDossier(
  tx: Tx,
  file: CaseFile,
  { dossier, plan }: { dossier: Dossier; plan: Plan },
): Promise<void> {
  const law = { plugin: getKeptVersion(file.jurisdiction, file.pluginVersion), kind: file.kind };
  await storeAnswerFacts(tx, file, {
    purpose: 'designation',
    pluginVersion: pinnedVersion(law.plugin),
    onDay: dossier.receipt?.submittedOn ?? fail('NOT_FOUND'),
    facts: keptJson(law, factsWithPlan(plan, dossier)),
    baseline: keptJson(law, plan.facts),
  });
}

/** What is kept of answers, as JSON text. */
export function keptJson({ plugin, kind }: { plugin: Plugin; kind: string }, facts: Facts): string {
  return factsJson(keptFacts({ plugin, kind, also: COMMON_FACTS }, facts));
}
