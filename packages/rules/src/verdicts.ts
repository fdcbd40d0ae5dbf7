import type { CivilDate } from '@shifan/calendar';
import type { Facts } from './facts.ts';
import { scopeOf } from './expressions/evaluate.ts';
import { speakerOf } from './expressions/describe.ts';
import { allOf } from './expressions/status.ts';
import type { VerdictStatus } from './expressions/status.ts';
import { trace } from './expressions/trace.ts';
import type { TraceNode } from './expressions/trace.ts';
import { citationText } from './law.ts';
import type { ResolvedNotice } from './notices.ts';
import type { Citation } from './schema/citation.ts';
import type { Criterion, EvaluationStage } from './schema/criterion.ts';
import type { Parameter } from './schema/parameter.ts';
import type { Plugin } from './schema/plugin.ts';

/** What a person decided of a criterion that is theirs to decide. */
export interface Judgement {
  status: 'met' | 'unmet';
  reasons: string;
}

/** A case to be evaluated: which standard, on which day, with which answers. */
export interface EvaluationContext {
  plugin: Plugin;
  notice?: ResolvedNotice | null | undefined;
  /** platform or base */
  kind: string;
  stage: EvaluationStage;
  on: CivilDate;
  /** {Y} of the form whose answers these are; the notice's year where absent */
  year?: number | undefined;
  /** six-digit code of the operator's division */
  division?: string | undefined;
  facts: Facts;
  /** the answers frozen when the creation-period began (for designation) */
  baseline?: Facts | undefined;
  /** by criterion id */
  judgements?: Record<string, Judgement> | undefined;
}

/** A legal number a verdict rests on. */
export interface Limit {
  parameter: string;
  value: string;
  unit: string;
  bound: Parameter['bound'];
  citation: Citation;
}

/** What is found of one criterion, and why. */
export interface Verdict {
  criterion: string;
  title: string;
  group: string;
  status: VerdictStatus;
  citation: Citation;
  citationText: string;
  /** by fact key (`baseline.key`, `today`, `result`), as people read them */
  operands: Record<string, string>;
  /** the number compared with, in the unit of the first of `limits`; null where there is none */
  limit: string | null;
  limits: Limit[];
  sentence: string;
  trace: TraceNode;
  interpretation?: string;
  /** what a person is asked */
  questions: string[];
  /** fact keys without data */
  missing: string[];
  /** answers shown beside the clause for the person who judges */
  shows: string[];
  decidedByPerson?: boolean;
  /** the criterion that counts this one; by itself it does not decide the whole */
  partOf?: string;
}

/**
 * The verdict on every criterion of a kind and stage, in the plugin's order. Never throws, whatever the facts hold.
 * A person's decision takes effect only where the data leave the criterion to a person (judgement or relaxable).
 */
export function evaluateCriteria(context: EvaluationContext): Verdict[] {
  return context.plugin.criteria
    .filter((one) => one.kinds.includes(context.kind) && one.stages.includes(context.stage))
    .map((one) => verdictOn(one, context));
}

/**
 * The verdict on the whole: unmet > missing > relaxable > judgement > met; never met while anything is open. What is counted
 * within another criterion (any one of several) is not counted twice.
 */
export function overall(verdicts: readonly Pick<Verdict, 'status' | 'partOf'>[]): VerdictStatus {
  return allOf(verdicts.filter(({ partOf }) => partOf === undefined).map((one) => one.status));
}

function verdictOn(criterion: Criterion, context: EvaluationContext): Verdict {
  const { plugin, notice, on } = context;
  const speaker = speakerOf(plugin, { on, notice, year: context.year ?? notice?.year });
  const root = trace(criterion.condition, scopeOf(context), speaker);
  const nodes = flatten(root);
  const decision =
    root.status === 'judgement' || root.status === 'relaxable' ? context.judgements?.[criterion.id] : undefined;
  const limits = limitsOf(flatten(root, hereOnly));
  return {
    criterion: criterion.id,
    title: criterion.title,
    group: criterion.group,
    status: decision?.status ?? root.status,
    citation: criterion.citation,
    citationText: citationText(plugin, criterion.citation),
    operands: operandsOf(nodes),
    limit: limits[0]?.value ?? null,
    limits,
    sentence: root.text,
    trace: root,
    questions: root.status === 'met' ? [] : nodes.flatMap((node) => node.question ?? []),
    missing: root.status === 'met' ? [] : [...new Set(nodes.flatMap((node) => node.missing))],
    shows: criterion.shows ?? [],
    ...(criterion.interpretation === undefined ? {} : { interpretation: criterion.interpretation }),
    ...(decision === undefined ? {} : { decidedByPerson: true }),
    ...(criterion.partOf === undefined ? {} : { partOf: criterion.partOf }),
  };
}

function flatten(node: TraceNode, childrenOf = (one: TraceNode): TraceNode[] => one.children): TraceNode[] {
  return [node, ...childrenOf(node).flatMap((one) => flatten(one, childrenOf))];
}

/** Of alternatives by place those that hold where the case lies: the numbers of other regions are none of its limits. */
function hereOnly({ op, children }: TraceNode): TraceNode[] {
  if (op !== 'any') return children;
  const here = children.filter((branch) => branch.op !== 'all' || branch.children.every((one) => !isElsewhere(one)));
  return here.length > 0 ? here : children;
}

function isElsewhere({ op, status, children: [inner] }: TraceNode): boolean {
  return status === 'unmet' && (op === 'in-division' || (op === 'not' && inner?.op === 'in-division'));
}

function operandsOf(nodes: readonly TraceNode[]): Record<string, string> {
  const operands: Record<string, string> = {};
  let results = 0;
  for (const node of nodes) {
    for (const [key, value] of Object.entries(node.operands)) {
      if (key === 'result') results += 1;
      operands[key === 'result' && results > 1 ? `result-${results}` : key] = value;
    }
  }
  return operands;
}

function limitsOf(nodes: readonly TraceNode[]): Limit[] {
  const limits: Limit[] = [];
  for (const one of nodes.flatMap((node) => node.limits)) {
    if (limits.some((known) => known.parameter === one.id)) continue;
    limits.push({ parameter: one.id, value: one.value, unit: one.unit, bound: one.bound, citation: one.citation });
  }
  return limits;
}
