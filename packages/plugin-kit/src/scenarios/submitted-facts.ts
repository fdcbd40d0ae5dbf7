import type { CivilDate } from '@shifan/calendar';
import { evaluateCriteria } from '@shifan/rules';
import type { Plugin, ResolvedNotice, VerdictStatus } from '@shifan/rules';
import { readFacts } from '../facts/read-facts.ts';
import type { Scenario, ScenarioStep } from '../files/scenario-document.ts';
import { fillFacts } from '../filler/fill-facts.ts';

export interface SubmittedFacts {
  verdicts?: Record<string, VerdictStatus>;
  faults: string[];
}

/**
 * The verdicts on what a step submits, where scenario or step names facts; all others are filled so that criteria are met.
 * A scenario tests the process: unmet criteria do not stop a submission, an officer decides on them.
 */
export function submittedFacts(
  step: ScenarioStep,
  at: { scenario: Scenario; plugin: Plugin; division: string; notice: ResolvedNotice | null },
): SubmittedFacts {
  const { scenario, plugin, division, notice } = at;
  const named = new Map([...(scenario.facts ?? []), ...(step.payload.facts ?? [])]);
  if (named.size === 0) return { faults: [] };
  const { facts, problems } = readFacts(named, { plugin, kind: scenario.kind, file: scenario.file, path: 'facts' });
  const context = { plugin, kind: scenario.kind, stage: 'creation', on: step.on, division, notice } as const;
  return {
    verdicts: verdictsOn({ ...context, facts: fillFacts({ ...context, facts }) }),
    faults: problems
      .filter(({ severity }) => severity === 'error')
      .map(({ path, found, expected }) => `${path}：发现${found}，应为${expected}`),
  };
}

function verdictsOn(
  context: Parameters<typeof evaluateCriteria>[0] & { on: CivilDate },
): Record<string, VerdictStatus> {
  return Object.fromEntries(evaluateCriteria(context).map(({ criterion, status }) => [criterion, status]));
}
