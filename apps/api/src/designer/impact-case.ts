import { parseCivilDate } from '@shifan/calendar';
import type { JsonObject, Judgement, OpenAnswers } from '@shifan/db';
import { fieldsOf } from '@shifan/forms';
import type { ImpactCase } from '@shifan/plugin-kit';
import type { Facts, Plugin } from '@shifan/rules';
import { highestFirst } from '../review/evaluate-case.ts';

/** Stages that look at the designation standard, once something was handed in for it. */
const DESIGNATION = ['acceptance', 'notice-designation', 'designated', 'reexamination', 'rectification'];

/** A case as its present verdicts are found: on which answers, on which day, by whose word. */
export function impactCaseOf(one: OpenAnswers, plugin: Plugin): ImpactCase {
  const shared = { id: one.caseId, kind: one.kind, division: one.divisionCode, notice: one.noticeId };
  const { dossier } = one;
  if (dossier === null || !DESIGNATION.includes(one.stage)) {
    return {
      ...shared,
      stage: 'creation',
      on: parseCivilDate(one.submittedOn),
      facts: factsOf(one.facts),
      judgements: judgedIn(one.judgements, 'creation'),
    };
  }
  const plan = factsOf(one.baseline ?? one.facts);
  return {
    ...shared,
    stage: 'designation',
    year: dossier.year,
    on: parseCivilDate(dossier.submittedOn),
    facts: { ...chaptersOf(plan, { plugin, kind: one.kind }), ...factsOf(dossier.facts) },
    baseline: plan,
    judgements: judgedIn(one.judgements, 'designation'),
  };
}

function factsOf(kept: JsonObject): Facts {
  const facts: object = kept;
  return facts as Facts;
}

/** The plan's own chapters are read beside what was handed in. */
function chaptersOf(plan: Facts, { plugin, kind }: { plugin: Plugin; kind: string }): Facts {
  const fields = fieldsOf(plugin, kind);
  return Object.fromEntries(Object.entries(plan).filter(([key]) => fields.get(key)?.form.role === 'creation-plan'));
}

/** The highest level's decision counts: it is the last of these pairs that stays. */
function judgedIn(judgements: readonly Judgement[], stage: string): NonNullable<ImpactCase['judgements']> {
  const own = highestFirst(judgements.filter((one) => one.stage === stage));
  return Object.fromEntries(own.toReversed().map((one) => [one.criterion, one]));
}
