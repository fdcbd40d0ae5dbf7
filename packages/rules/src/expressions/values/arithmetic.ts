import { add, div, mul, sub } from '../../decimal.ts';
import type { Decimal } from '../../decimal.ts';
import type { Value } from '../../schema/expression.ts';
import type { Speaker, ValueModule, ValueOf } from '../module.ts';

type Arithmetic = ValueOf<'add'>;

const CALCULATE: Record<Arithmetic['op'], (a: Decimal, b: Decimal) => Decimal | undefined> = {
  add,
  subtract: sub,
  multiply: mul,
  divide: div,
};
const SIGN: Record<Arithmetic['op'], string> = { add: '＋', subtract: '－', multiply: '×', divide: '÷' };
const NESTED = new Set<Value['op']>(['add', 'subtract', 'multiply', 'divide']);

/** Exact arithmetic: no data on either side, a side that is no number, or a division by zero give no data. */
export const arithmetic: ValueModule<Arithmetic> = {
  evaluate(node, scope) {
    const left = scope.value(node.left, scope);
    const right = scope.value(node.right, scope);
    if (left === null || right === null || typeof left === 'string' || typeof right === 'string') return null;
    return CALCULATE[node.op](left, right) ?? null;
  },
  describe: (node, speaker) => `${side(node.left, speaker)}${SIGN[node.op]}${side(node.right, speaker)}`,
  parts: (node) => [
    { path: 'left', node: node.left },
    { path: 'right', node: node.right },
  ],
};

function side(node: Value, speaker: Speaker): string {
  const text = speaker.value(node, speaker);
  return NESTED.has(node.op) ? `（${text}）` : text;
}
