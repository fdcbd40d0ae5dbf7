import type { CivilDate } from '@shifan/calendar';
import { displayBare, fieldsOf } from '@shifan/forms';
import { evaluateCriteria, keysOf, labelFor, operandText, walk } from '@shifan/rules';
import type { Plugin, ResolvedNotice, Verdict, VerdictStatus } from '@shifan/rules';
import type { CarryOver, GapFact, GapRow, GapSheet } from './carry.ts';
import { carryOver } from './carry-over.ts';
import type { CarryQuestion } from './carry-over.ts';

export interface GapQuestion extends CarryQuestion {
  /** the day on which the new standard is asked */
  on: CivilDate;
  /** six-digit code of the operator's division */
  division: string;
  /** its numbers come before the standard's own */
  notice?: ResolvedNotice | null | undefined;
}

/**
 * 差距清单: the new standard's conditions for creation, evaluated on what is carried over and on nothing else, in the standard's own order.
 * What is not known is missing, never met; what a person decides stays a judgement.
 * @example gapSheet({ from, to, kind: 'platform', on, division: '440100' }).counts.missing
 */
export function gapSheet(question: GapQuestion): GapSheet {
  const { to, kind, on, division, notice } = question;
  const year = question.year ?? notice?.year;
  const carried = carryOver({ ...question, year });
  const verdicts = evaluateCriteria({
    plugin: to,
    notice,
    kind,
    stage: 'creation',
    on,
    year,
    division,
    facts: carried.facts,
  });
  const rows = verdicts.map((verdict) => rowOf(verdict, { plugin: to, kind, year, carried }));
  return { rows, counts: countsOf(rows), notCarried: carried.notCarried };
}

interface Place {
  plugin: Plugin;
  kind: string;
  year: number | undefined;
  carried: CarryOver;
}

function rowOf(verdict: Verdict, place: Place): GapRow {
  const { criterion, title, group, citation, citationText, status, sentence, questions, operands } = verdict;
  const { plugin, year } = place;
  return {
    criterion,
    title,
    group,
    citation,
    citationText,
    status,
    sentence,
    limit: limitOf(verdict),
    operands: Object.keys(operands).map((key) => ({
      label: labelFor(plugin, key, year),
      value: operandText(plugin, verdict, key),
    })),
    facts: keysRead(verdict, place).map((key) => factOf(key, place)),
    questions,
  };
}

function limitOf({ limit, limits }: Verdict): string | null {
  const unit = limits[0]?.unit ?? '';
  return limit === null || unit === '' ? limit : `${limit} ${unit}`;
}

/** The answers that a criterion decides on, and those shown beside it. */
function keysRead({ criterion, shows }: Verdict, { plugin, kind }: Place): string[] {
  const conditions = plugin.criteria.filter((one) => one.id === criterion && one.kinds.includes(kind));
  const own = conditions.filter(({ stages }) => stages.includes('creation'));
  const keys = own.flatMap(({ condition }) => {
    return [...walk({ node: condition, path: '', table: undefined })].flatMap(({ node }) => keysOf(node));
  });
  return [...new Set([...keys, ...shows])];
}

function factOf(key: string, { plugin, kind, year, carried }: Place): GapFact {
  const field = fieldsOf(plugin, kind).get(key)?.field;
  const known = carried.facts[key];
  const value = field === undefined || known === undefined ? null : displayBare(field, known);
  const unit = field?.unit;
  return {
    key,
    label: labelFor(plugin, key, year),
    value,
    ...(unit === undefined ? {} : { unit }),
    source: value === null ? null : (carried.sources[key] ?? null),
  };
}

function countsOf(rows: readonly GapRow[]): Record<VerdictStatus, number> {
  const counts: Record<VerdictStatus, number> = { met: 0, unmet: 0, missing: 0, judgement: 0, relaxable: 0 };
  for (const { status } of rows) counts[status] += 1;
  return counts;
}
