import { expect, test } from 'vitest';
import { column, count, countDistinct, fact, gte, number } from '../expressions/builders.ts';
import { tinyPlugin } from '../test-support/tiny-plugin.ts';
import type { Plugin } from '../schema/plugin.ts';
import { factsJson } from './facts-json.ts';
import { keptFacts } from './kept-facts.ts';

function standard(...conditions: Plugin['criteria'][number]['condition'][]): Plugin {
  const plugin = tinyPlugin();
  const [first] = plugin.criteria;
  if (first === undefined) return plugin;
  return { ...plugin, criteria: conditions.map((condition, i) => ({ ...first, id: `c${i}`, condition })) };
}

test('what the standard looks at is kept, with what its formulas are computed from, and nothing else', () => {
  const plugin = standard(gte(fact('ratio'), number('1')));
  const facts = { ratio: '50', part: '1', whole: '2', name: '甲平台', good: true };
  expect(keptFacts({ plugin, kind: 'platform', also: ['good'] }, facts)).toEqual({
    ratio: '50',
    part: '1',
    whole: '2',
    good: true,
  });
});

test('of a table the rows stay, with the cells that matter, and text becomes marks that can be counted', () => {
  const rows = ['甲公司', '甲公司 ', '13800000000', ' '].map((title) => ({ title, guests: '10', phone: '1' }));
  const titles = standard(gte(countDistinct('events', 'title'), number('1')));
  expect(keptFacts({ plugin: titles, kind: 'platform', also: [] }, { events: rows })).toEqual({
    events: [{ title: '#1' }, { title: '#1' }, { title: '#2' }, { title: ' ' }],
  });
  const guests = standard(gte(count('events', gte(column('guests'), number('1'))), number('1')));
  expect(keptFacts({ plugin: guests, kind: 'platform', also: [] }, { events: rows })).toEqual({
    events: rows.map(() => ({ guests: '10' })),
  });
});

test('numbers are JSON numbers with every digit; other text stays text', () => {
  const facts = {
    a: '98.50',
    b: '123456789012345678901.5',
    c: '-0',
    d: '2025-06',
    e: ['x', 'x', 'y'],
    f: null,
    g: '甲"',
  };
  expect(factsJson(facts)).toBe(
    '{"a":98.50,"b":123456789012345678901.5,"c":"-0","d":"2025-06","e":["x","y"],"f":null,"g":"甲\\""}',
  );
});
