import { describe, expect, test } from 'vitest';
import { labelFor, yearLabel } from './labels.ts';
import { citationText } from './law.ts';
import { findNotice, resolveNotice } from './notices.ts';
import { parameterValue } from './parameters.ts';
import { isTilted, preferencesIn } from './preferences.ts';
import type { Notice } from './schema/notice.ts';
import type { Plugin } from './schema/plugin.ts';
import { tinyPlugin } from './test-support/tiny-plugin.ts';

function chained(): Plugin {
  const plugin = tinyPlugin();
  const [call] = plugin.notices;
  if (call === undefined) throw new Error('no call');
  const citation = { article: 'call-2', clause: '一' };
  const narrow: Notice = {
    ...call,
    id: 'narrow',
    extends: 'call',
    authority: '440000',
    issuedOn: '2025-06-10',
    opensOn: '2025-06-10',
    law: [{ id: 'call-2', document: '省函', number: '一', title: '省', restated: '省。', quotes: ['省'] }],
    deadlines: [{ level: 'municipality', lastDay: '2025-06-20', citation }],
    quotas: [{ recommender: 'province', max: 1, citation }],
    parameters: [{ parameter: 'years', value: '4', citation }],
  };
  const next: Notice = {
    ...call,
    id: 'next',
    issuedOn: '2026-06-01',
    opensOn: '2026-06-01',
    law: [{ ...narrow.law[0], id: 'call-3', document: '函', number: '一', title: '年', restated: '年。', quotes: [] }],
  };
  plugin.notices.push(narrow, next);
  return plugin;
}

describe('notices', () => {
  test('merge with what they extend: deadlines by level, places by class, the law of all', () => {
    const notice = resolveNotice(chained(), { authority: '440000', on: '2025-06-15' });
    expect(notice.ids).toEqual(['call', 'narrow']);
    expect(notice.deadlines.map((one) => [one.level, one.lastDay])).toEqual([
      ['province', '2025-07-01'],
      ['municipality', '2025-06-20'],
    ]);
    expect(notice.quotas.map((one) => [one.recommender, one.max])).toEqual([['province', 1]]);
    expect(notice.law.map((one) => one.id)).toEqual(['call-1', 'call-2']);
  });

  test('bind from their issue on, and only their authority', () => {
    const plugin = chained();
    expect(findNotice(plugin, { authority: '440000', on: '2025-05-31' })).toBeUndefined();
    expect(findNotice(plugin, { authority: '440000', on: '2025-06-09' })?.id).toBe('call');
    expect(findNotice(plugin, { authority: '440000', on: '2025-06-10' })?.id).toBe('narrow');
    expect(findNotice(plugin, { authority: '440300', on: '2025-06-10' })?.id).toBe('call');
    expect(findNotice(plugin, { authority: '440000', on: '2026-07-01' })?.id).toBe('next');
  });

  test('are found by id, narrowed for an authority where one is named', () => {
    const plugin = chained();
    expect(resolveNotice(plugin, { id: 'call' }).id).toBe('call');
    expect(resolveNotice(plugin, { id: 'call', authority: '440000' }).id).toBe('narrow');
    expect(resolveNotice(plugin, { id: 'call', authority: '330000' }).id).toBe('call');
    expect(() => resolveNotice(plugin, { id: 'none' })).toThrow(
      expect.objectContaining({ code: 'PLUGIN_NOTICE_UNKNOWN' }),
    );
  });
});

describe('parameters', () => {
  test('take the last value whose day has come, the first before any, and the notice’s before both', () => {
    const plugin = chained();
    expect(parameterValue(plugin, 'years', '2024-01-01').value).toBe('2');
    expect(parameterValue(plugin, 'years', '2025-12-31').value).toBe('2');
    expect(parameterValue(plugin, 'years', '2026-01-01').value).toBe('3');
    const notice = resolveNotice(plugin, { id: 'narrow' });
    expect(parameterValue(plugin, 'years', '2026-01-01', notice)).toMatchObject({
      value: '4',
      fromNotice: true,
      unit: '年',
    });
    expect(() => parameterValue(plugin, 'none', '2026-01-01')).toThrow(
      expect.objectContaining({ code: 'PLUGIN_PARAMETER_UNKNOWN' }),
    );
  });
});

describe('words', () => {
  test('years stand in labels; without a year 本, 上 and 前', () => {
    expect(yearLabel('{Y-2}、{Y-1}年度，{Y}年', 2025)).toBe('2023、2024年度，2025年');
    expect(yearLabel('{Y-2}、{Y-1}年度，{Y}年')).toBe('前、上年度，本年');
  });

  test('operands have labels, an unknown key is its own', () => {
    const plugin = tinyPlugin();
    expect(labelFor(plugin, 'part', 2025)).toBe('2024年部分');
    expect(labelFor(plugin, 'baseline.part', 2025)).toBe('创建时的2024年部分');
    expect(['today', 'result', 'result-2', 'nothing'].map((key) => labelFor(plugin, key))).toEqual([
      '评价日',
      '计算结果',
      '计算结果',
      'nothing',
    ]);
  });

  test('a citation names the document its article belongs to, a notice’s too', () => {
    const plugin = tinyPlugin();
    expect(citationText(plugin, { article: 'call-1', clause: '第一项', quote: '7月1日前' })).toBe(
      '小函〔2025〕1号（虚构） 第一项：“7月1日前”',
    );
    expect(citationText(plugin, { article: 'art-1', clause: '第一条' })).toBe('小发〔2025〕1号（虚构） 第一条');
  });
});

test('a preference holds in its divisions, without those excepted; a tilt is one of them', () => {
  const plugin = tinyPlugin();
  const citation = { article: 'art-1', clause: '第一条' };
  plugin.preferences = [
    {
      id: 'west',
      type: 'tilt',
      title: '倾斜',
      effect: 'flag',
      divisions: ['61', '4331'],
      exceptDivisions: ['6102'],
      source: '表',
      citation,
    },
    { id: 'all', type: 'priority', title: '优先', effect: 'between-equals', source: '表', citation },
  ];
  expect(isTilted(plugin, '610100').map((one) => one.id)).toEqual(['west']);
  expect(isTilted(plugin, '433100').length).toBe(1);
  expect(isTilted(plugin, '610200')).toEqual([]);
  expect(isTilted(plugin, '440100')).toEqual([]);
  expect(preferencesIn(plugin, '440100').map((one) => one.id)).toEqual(['all']);
});
