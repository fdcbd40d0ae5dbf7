import type { ScenarioResult } from '@shifan/plugin-kit';
import { closedReasonLabels, commandLabels, dueLabels, levelLabel, stageLabels } from '@shifan/process';
import { actorLabels } from '@shifan/rules';
import type { DesignScenarioDto } from '../contract/designer.ts';

type Step = ScenarioResult['steps'][number];

/** What a label table calls something; what it does not know stands for itself. */
function labelOf(labels: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(labels, id) ? (labels[id] ?? id) : id;
}

function stateOf({ stage, level, reason }: Step): string {
  if (level !== undefined) return `${levelLabel(level)}审核`;
  return reason === undefined ? labelOf(stageLabels, stage) : labelOf(closedReasonLabels, reason);
}

/** A step of a lifecycle as people read it: who did what, where the case stands then, what is due. */
export function stepWords(step: Step): DesignScenarioDto['steps'][number]['words'] {
  return {
    do: labelOf(commandLabels, step.do),
    by: labelOf(actorLabels, step.by),
    state: stateOf(step),
    due: Object.entries(step.due).map(([name, on]) => ({ name: labelOf(dueLabels, name), on })),
  };
}
