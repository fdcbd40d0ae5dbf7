import type { ParameterValue } from '../parameters.ts';
import { parameterValue } from '../parameters.ts';
import { toPlainString } from '../decimal.ts';
import { isAnswered, own } from '../facts.ts';
import type { FactValue } from '../facts.ts';
import { optionLabel } from '../labels.ts';
import type { Condition } from '../schema/expression.ts';
import type { Computed, Scope, Speaker } from './module.ts';
import type { VerdictStatus } from './status.ts';
import { isValue, keysOf, partsOf, walk } from './walk.ts';
import type { Visit } from './walk.ts';

/** One condition of an expression, with what it looked at and what it found. */
export interface TraceNode {
  op: Condition['op'];
  status: VerdictStatus;
  /** the condition as a sentence */
  text: string;
  /** what was looked at: fact keys, `baseline.key`, `today`, `result` (a computed side), as people read them */
  operands: Record<string, string>;
  /** legal numbers compared with, the compared number before those inside a filter */
  limits: ParameterValue[];
  /** fact keys without data */
  missing: string[];
  /** the question of a judgement */
  question?: string;
  children: TraceNode[];
}

/** Explains a condition; the status of the root is what evaluate gives. */
export function trace(node: Condition, scope: Scope, speaker: Speaker): TraceNode {
  const children = partsOf(node)
    .map((part) => part.node)
    .filter((part) => !isValue(part))
    .map((part) => trace(part, scope, speaker));
  const status = scope.condition(node, scope);
  const seen = observe(node, scope);
  const text = speaker.condition(node, speaker);
  const base = { op: node.op, status, text, operands: seen.operands, limits: seen.limits };
  const missing = status === 'missing' ? seen.missing : [];
  return node.op === 'judgement'
    ? { ...base, missing, question: node.question, children }
    : { ...base, missing, children };
}

interface Observed {
  operands: Record<string, string>;
  limits: ParameterValue[];
  missing: string[];
}

// a composed condition looks at nothing itself: its children do
function observe(node: Condition, scope: Scope): Observed {
  const seen: Observed = { operands: {}, limits: [], missing: [] };
  if (node.op === 'compare') {
    for (const side of [node.left, node.right]) if (side.op === 'parameter') addLimit(side.id, scope, seen);
    for (const [path, side] of [
      ['left', node.left],
      ['right', node.right],
    ] as const) {
      for (const visit of walk({ node: side, path, table: undefined })) look(visit, scope, seen);
    }
    if (!['fact', 'baseline', 'parameter', 'number'].includes(node.left.op)) {
      const result = show(scope.value(node.left, scope));
      if (result !== null) seen.operands['result'] = result;
    }
  } else if (node.op === 'at-least') {
    for (const visit of walk({ node: node.least, path: 'least', table: undefined })) look(visit, scope, seen);
  } else if (!('of' in node)) look({ node, path: '', table: undefined }, scope, seen);
  return seen;
}

function look(visit: Visit, scope: Scope, seen: Observed): void {
  const { node } = visit;
  if (node.op === 'parameter') addLimit(node.id, scope, seen);
  if (node.op === 'today') seen.operands['today'] = scope.on;
  // inside a filter a key may be a column; rows are not operands
  if (visit.table !== undefined) return;
  for (const key of keysOf(node)) lookAt(key, node.op === 'baseline', { scope, seen });
}

function lookAt(key: string, frozen: boolean, to: { scope: Scope; seen: Observed }): void {
  const { scope, seen } = to;
  const name = frozen ? `baseline.${key}` : key;
  const value = own(frozen ? scope.baseline : scope.facts, key);
  const formula = scope.index.formulas.get(key);
  if (formula !== undefined) {
    const computed = scope.value({ op: frozen ? 'baseline' : 'fact', key }, scope);
    if (computed !== null) seen.operands[name] = show(computed) ?? '';
    else if (!isAnswered(value))
      for (const inner of inputsOf(key, scope)) missing(frozen ? `baseline.${inner}` : inner, seen);
    return;
  }
  if (isAnswered(value)) seen.operands[name] = shown(key, value, scope);
  if (!usable(value)) missing(name, seen);
}

/** The unanswered facts that a computed field is made of. */
function inputsOf(key: string, scope: Scope, depth = 0): string[] {
  const formula = scope.index.formulas.get(key);
  if (formula === undefined || depth > 16) return isAnswered(own(scope.facts, key)) ? [] : [key];
  const keys: string[] = [];
  for (const visit of walk({ node: formula, path: '', table: undefined })) {
    if (visit.table === undefined) keys.push(...keysOf(visit.node).flatMap((one) => inputsOf(one, scope, depth + 1)));
  }
  return keys;
}

function addLimit(id: string, scope: Scope, seen: Observed): void {
  if (seen.limits.some((one) => one.id === id)) return;
  seen.limits.push(parameterValue(scope.plugin, id, scope.on, scope.notice));
}

function missing(key: string, seen: Observed): void {
  if (!seen.missing.includes(key)) seen.missing.push(key);
}

// an empty list or table is an answer to "how many"; blank text is not
function usable(value: FactValue): boolean {
  return Array.isArray(value) || isAnswered(value);
}

function show(value: Computed): string | null {
  return value === null || typeof value === 'string' ? value : toPlainString(value);
}

function shown(key: string, value: FactValue, scope: Scope): string {
  const field = scope.index.fields.get(key);
  if (value === true) return '是';
  if (value === false) return '否';
  if (typeof value === 'string') return optionLabel(field, value);
  const items = value ?? [];
  const codes = items.filter((one) => typeof one === 'string');
  return codes.length === items.length ? codes.map((one) => optionLabel(field, one)).join('、') : `${items.length}行`;
}
