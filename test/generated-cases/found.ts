import { type CivilDate, parseCivilDate } from '@shifan/calendar';
import { getPlugin } from '@shifan/plugin-registry';
import {
  type Criterion,
  evaluateCondition,
  type Expression,
  type Facts,
  findField,
  type Plugin,
  verdictMarks,
  walk,
} from '@shifan/rules';
import type { Drawn } from './load-answers.ts';

type Stage = 'creation' | 'designation';

/** Who answered what, for which standard and on which day; the designation is compared with the application. */
export interface Answered {
  drawn: Drawn;
  stage: Stage;
  on: string;
  division: string;
  baseline: boolean;
}

interface Judged {
  criterion: Criterion;
  /** whether the same answers may be found otherwise on another day or elsewhere */
  varies: boolean;
}

/** What the evaluator finds of generated answers, as it is kept beside them; what does not rest on the day is found once. */
export function createFinder(): (of: Answered) => string {
  const standards = new Map<string, Judged[]>();
  const once = new Map<string, string[]>();
  return (of) => {
    const { drawn, stage, baseline } = of;
    const plugin = getPlugin(drawn.jurisdiction);
    const standard = `${plugin.id} ${drawn.kind} ${stage}`;
    const judged = standards.get(standard) ?? standardOf(plugin, { kind: drawn.kind, stage });
    standards.set(standard, judged);
    const key = `${drawn.number} ${stage} ${baseline}`;
    const known = once.get(key) ?? judged.map(({ criterion, varies }) => (varies ? '' : mark(criterion, of)));
    once.set(key, known);
    return judged.map(({ criterion, varies }, at) => (varies ? mark(criterion, of) : known[at])).join('');
  };
}

function mark({ condition }: Criterion, { drawn, stage, on, division, baseline }: Answered): string {
  const facts: Facts = drawn[stage];
  const plugin = getPlugin(drawn.jurisdiction);
  const day: CivilDate = parseCivilDate(on);
  const frozen = baseline ? drawn.creation : undefined;
  // a generated call sets no numbers
  const status = evaluateCondition(condition, { plugin, on: day, division, facts, baseline: frozen, notice: null });
  return verdictMarks([{ status }]);
}

function standardOf(plugin: Plugin, { kind, stage }: { kind: string; stage: Stage }): Judged[] {
  return plugin.criteria
    .filter(({ kinds, stages }) => kinds.some((one) => one === kind) && stages.includes(stage))
    .map((criterion) => ({ criterion, varies: varies(plugin, criterion.condition) }));
}

function varies(plugin: Plugin, start: Expression): boolean {
  const queue: Expression[] = [start];
  const seen = new Set<string>();
  for (const one of queue) {
    for (const { node } of walk({ node: one, path: '', table: undefined })) {
      if (node.op === 'today' || node.op === 'in-division') return true;
      if (node.op === 'parameter' && isDated(plugin, node.id)) return true;
      if ((node.op !== 'fact' && node.op !== 'baseline') || seen.has(node.key)) continue;
      seen.add(node.key);
      const formula = findField(plugin, node.key)?.formula;
      if (formula !== undefined) queue.push(formula);
    }
  }
  return false;
}

function isDated({ parameters }: Plugin, id: string): boolean {
  return (parameters.find((one) => one.id === id)?.values.length ?? 0) > 1;
}
