import type { Parameter, Plugin } from '@shifan/rules';
import { expect, it } from 'vitest';
import { plugin } from '../../../../../../plugins/exampleland/plugin.ts';
import { parameterPairs } from './parameter-pairs.ts';

const [first] = plugin.parameters;

function withFirst(change: Partial<Parameter>): Plugin {
  return { ...plugin, parameters: plugin.parameters.map((one, at) => (at === 0 ? { ...one, ...change } : one)) };
}

it('finds no difference between a measure and itself', () => {
  const pairs = parameterPairs(plugin, plugin, '2026-01-01');
  expect(pairs).toHaveLength(plugin.parameters.length);
  expect(pairs.filter(({ differs }) => differs)).toEqual([]);
});

it('tells a bound that changed although the number did not', () => {
  const bound = first?.bound === 'inclusive' ? 'exclusive' : 'inclusive';
  const differing = parameterPairs(plugin, withFirst({ bound }), '2026-01-01').filter(({ differs }) => differs);
  expect(differing.map(({ id }) => id)).toEqual([first?.id]);
});

it('puts what only the right one has at the end, with nothing at the left', () => {
  const fewer = { ...plugin, parameters: plugin.parameters.slice(1) };
  const last = parameterPairs(fewer, plugin, '2026-01-01').at(-1);
  expect(last?.id).toBe(first?.id);
  expect(last?.left).toBeNull();
  expect(last?.differs).toBe(true);
});
