import type { CivilDate } from '@shifan/calendar';
import type { Decimal } from '../decimal.ts';
import type { Facts, Row } from '../facts.ts';
import type { ParameterOverrides, ParameterValue } from '../parameters.ts';
import type { PluginIndex } from '../plugin-index.ts';
import type { Condition, Value } from '../schema/expression.ts';
import type { Plugin } from '../schema/plugin.ts';
import type { VerdictStatus } from './status.ts';

/** A value: an exact number, a date or code as text, or null for "no data". */
export type Computed = Decimal | string | null;

/** What an expression is evaluated against. */
export interface Scope {
  readonly plugin: Plugin;
  readonly index: PluginIndex;
  readonly facts: Facts;
  readonly baseline: Facts | undefined;
  readonly on: CivilDate;
  readonly notice: ParameterOverrides;
  readonly division: string | undefined;
  /** the row looked at inside `where`; set anew for each row */
  row: Row | null;
  /** how many formulas stand around this one: a circle of formulas ends in "no data", never in a crash */
  readonly depth: number;
  readonly value: (node: Value, scope: Scope) => Computed;
  readonly condition: (node: Condition, scope: Scope) => VerdictStatus;
}

/** What a sentence is made with. */
export interface Speaker {
  readonly plugin: Plugin;
  readonly index: PluginIndex;
  readonly year: number | undefined;
  /** the table whose rows are spoken of */
  readonly table: string | null;
  readonly parameter: (id: string) => ParameterValue;
  readonly value: (node: Value, speaker: Speaker) => string;
  readonly condition: (node: Condition, speaker: Speaker) => string;
}

/** A part of an expression, with the path that leads to it. */
export interface Part {
  readonly path: string;
  readonly node: Value | Condition;
  /** the table whose rows the part looks at */
  readonly table?: string;
}

/** What every operator knows of itself. Methods, so that the registries accept the operator's own node type. */
interface Parts<Node> {
  parts(node: Node): Part[];
}

/** An operator that yields a value. */
export interface ValueModule<Node extends Value> extends Parts<Node> {
  evaluate(node: Node, scope: Scope): Computed;
  describe(node: Node, speaker: Speaker): string;
}

/** An operator that yields a status. */
export interface ConditionModule<Node extends Condition> extends Parts<Node> {
  evaluate(node: Node, scope: Scope): VerdictStatus;
  describe(node: Node, speaker: Speaker): string;
}

export type ValueOf<Op extends Value['op']> = Value extends infer Node
  ? Node extends { op: infer Ops }
    ? Op extends Ops
      ? Node
      : never
    : never
  : never;

export type ConditionOf<Op extends Condition['op']> = Condition extends infer Node
  ? Node extends { op: infer Ops }
    ? Op extends Ops
      ? Node
      : never
    : never
  : never;
