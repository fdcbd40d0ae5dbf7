import { parseCivilDate } from '@shifan/calendar';
import { plugin as exampleland } from '@shifan/plugin-exampleland';
import { describe, expect, it } from 'vitest';
import { evaluateFacts } from './evaluate-facts.ts';
import type { EvaluateReport } from './evaluate-facts.ts';

function evaluate(text: string, notice?: string): EvaluateReport {
  return evaluateFacts({
    plugin: exampleland,
    kind: 'platform',
    stage: 'creation',
    on: parseCivilDate('2025-06-01'),
    division: undefined,
    notice,
    facts: { file: 'facts.json', text },
    baseline: undefined,
  });
}

function statusOf({ verdicts }: EvaluateReport, criterion: string): string | undefined {
  return verdicts.find((verdict) => verdict.criterion === criterion)?.status;
}

describe('evaluateFacts', () => {
  it.each([
    ['700', 'unmet'],
    ['"700"', 'unmet'],
    ['700.00000000000000000001', 'met'],
    ['7.01e2', 'met'],
    ['9007199254740993', 'met'],
    ['-1', 'unmet'],
    ['null', 'missing'],
    ['.nan', 'missing'],
    ['1e400', 'missing'],
    ['"Infinity"', 'missing'],
    ['"seven hundred"', 'missing'],
    ['true', 'missing'],
  ])('finds servedSmes %s %s', (written, status) => {
    expect(statusOf(evaluate(`{"servedSmes": ${written}}`), 'served-smes')).toBe(status);
  });

  it('warns of a value that its field would refuse, and of a key nobody knows', () => {
    const { problems } = evaluate('{"servedSmes": "many", "servedSme": 1, "__proto__": {"servedSmes": "9999"}}');
    expect(problems.map(({ path, severity }) => [path, severity])).toEqual([
      ['servedSmes', 'warning'],
      ['servedSme', 'warning'],
      ['__proto__', 'warning'],
      ['__proto__', 'error'],
    ]);
  });

  it('refuses a file that is not one object, a key written twice, and a notice that is not there', () => {
    for (const text of ['', '[]', '"text"', '{"a": 1}\n---\n{"a": 2}', '{"a": 1, "a": 2}', '{"a":']) {
      expect(evaluate(text).problems).toContainEqual(expect.objectContaining({ severity: 'error' }));
    }
    expect(evaluate('{}', 'no-such-notice').problems[0]).toMatchObject({ found: 'no-such-notice', severity: 'error' });
  });

  it('reads the rows of a table with their numbers exact', () => {
    const rows = Array.from({ length: 6 }, () => '{"enterprises": 15, "mode": "offline", "open": true}').join(',');
    const report = evaluate(
      `{"offlineEvents": [${rows}], "servedEnterprises": [{"name": "甲"}, {"name": "乙"}, {"name": "丙"}]}`,
    );
    expect(report.problems).toEqual([]);
    expect(statusOf(report, 'offline-events')).toBe('met');
  });
});
