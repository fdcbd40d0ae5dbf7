import { parseCivilDate } from '@shifan/calendar';
import { describe, expect, test } from 'vitest';
import { evaluateCriteria, overall } from './verdicts.ts';
import type { EvaluationContext } from './verdicts.ts';
import type { Plugin } from './schema/plugin.ts';
import { tinyPlugin } from './test-support/tiny-plugin.ts';

function verdicts(more: Partial<EvaluationContext>) {
  const context: EvaluationContext = {
    plugin: tinyPlugin(),
    kind: 'platform',
    stage: 'creation',
    on: parseCivilDate('2025-06-01'),
    facts: {},
    ...more,
  };
  return evaluateCriteria(context);
}

function verdict(criterion: string, more: Partial<EvaluationContext>) {
  const found = verdicts(more).find((one) => one.criterion === criterion);
  if (found === undefined) throw new Error(`no verdict on ${criterion}`);
  return found;
}

function withYearInLabel(): Plugin {
  const plugin = tinyPlugin();
  const text = JSON.stringify(plugin.forms).replaceAll('"上线时间"', '"{Y-1}年度上线时间"');
  return { ...plugin, forms: JSON.parse(text) };
}

describe('a verdict', () => {
  test('names its operands, its limit, its clause and its sentence', () => {
    expect(verdict('years', { facts: { since: '2023-06-01' } })).toMatchObject({
      status: 'met',
      operands: { since: '2023-06-01', today: '2025-06-01', result: '2' },
      limit: '2',
      limits: [{ parameter: 'years', value: '2', unit: '年', bound: 'inclusive' }],
      citationText: '小发〔2025〕1号（虚构） 第一条：“运营2年以上”',
      sentence: '从“上线时间”到评价日的整年数不低于2年',
      missing: [],
      questions: [],
    });
  });

  test('shows a computed operand, and names the answers it lacks', () => {
    expect(verdict('share', { facts: { part: '1', whole: '3' } }).operands).toEqual({ ratio: '33.333333' });
    expect(verdict('share', { facts: { part: '1' } })).toMatchObject({
      status: 'missing',
      missing: ['whole'],
      operands: {},
    });
  });

  test('speaks of the year of the form that was filled in, not of the notice’s', () => {
    const [call] = tinyPlugin().notices;
    if (call === undefined) throw new Error('no call');
    const plugin = withYearInLabel();
    const notice = { ...call, ids: ['call'] };
    const sentence = (year?: number) => verdict('years', { plugin, notice, year }).sentence;
    expect(sentence()).toContain(`“${call.year - 1}年度上线时间”`);
    expect(sentence(2028)).toContain('“2027年度上线时间”');
  });

  test('stands in the plugin’s order, of its kind and stage alone', () => {
    expect(verdicts({}).map((one) => one.criterion)).toEqual(['years', 'share', 'reputation']);
    expect(verdicts({ stage: 'designation' }).map((one) => one.criterion)).toEqual(['share']);
    expect(verdicts({ kind: 'base' })).toEqual([]);
  });

  test('asks a person, and takes the person’s decision', () => {
    const open = verdict('reputation', {});
    expect(open).toMatchObject({ status: 'judgement', questions: ['口碑是否良好？'] });
    const judgements = { reputation: { status: 'unmet' as const, reasons: '投诉多' } };
    expect(verdict('reputation', { judgements })).toMatchObject({ status: 'unmet', decidedByPerson: true });
  });

  test('is not a person’s to change where the data decide', () => {
    const judgements = { years: { status: 'met' as const, reasons: '差不多' } };
    expect(verdict('years', { judgements, facts: { since: '2024-01-01' } })).toMatchObject({ status: 'unmet' });
    expect(verdict('years', { judgements }).status).toBe('missing');
  });

  test('uses the notice’s number where the notice sets one', () => {
    const plugin = tinyPlugin();
    const [call] = plugin.notices;
    if (call === undefined) throw new Error('no call');
    const parameters = [{ parameter: 'years', value: '5', citation: { article: 'call-1', clause: '第一项' } }];
    const notice = { ...call, parameters, ids: ['call'] };
    expect(verdict('years', { plugin, notice, facts: { since: '2021-01-01' } })).toMatchObject({
      status: 'unmet',
      limit: '5',
    });
  });
});

test('the whole is never met while anything is missing or open', () => {
  expect(overall([{ status: 'met' }, { status: 'judgement' }])).toBe('judgement');
  expect(overall([{ status: 'met' }, { status: 'judgement' }, { status: 'missing' }])).toBe('missing');
  expect(overall([{ status: 'missing' }, { status: 'unmet' }])).toBe('unmet');
  expect(overall([{ status: 'met' }, { status: 'met' }])).toBe('met');
});
