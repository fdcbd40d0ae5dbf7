import { parseCivilDate } from '@shifan/calendar';
import { expect, test } from 'vitest';
import { operandText } from './operands.ts';
import { tinyPlugin } from './test-support/tiny-plugin.ts';
import { evaluateCriteria } from './verdicts.ts';

test('a result carries its limit’s unit, a date stands as it is', () => {
  const plugin = tinyPlugin();
  const [years] = evaluateCriteria({
    plugin,
    kind: 'platform',
    stage: 'creation',
    on: parseCivilDate('2025-06-01'),
    facts: { since: '2023-06-01' },
  });
  if (years === undefined) throw new Error('no verdict');
  expect(operandText(plugin, years, 'result')).toBe('2 年');
  expect(operandText(plugin, years, 'since')).toBe('2023-06-01');
  expect(operandText(plugin, years, 'unknown')).toBe('');
});
