import { parseCivilDate } from '@shifan/calendar';
import { describe, expect, test } from 'vitest';
import { PluginError } from '../define-plugin.ts';
import { fact } from '../expressions/builders.ts';
import type { Citation } from '../schema/citation.ts';
import { tinyPlugin } from '../test-support/tiny-plugin.ts';
import { evaluateCriteria } from '../verdicts.ts';
import { applicationForm } from './application-form.ts';
import { closing, places } from './call.ts';
import { defineDraft } from './define-draft.ts';
import { materialsOf } from './materials-of.ts';
import { measured } from './measured.ts';
import { usualProcedure } from './usual-procedure.ts';
import type { UsualProcedure } from './usual-procedure.ts';

const at = (clause: string): Citation => ({ article: 'art-01', clause, quote: clause });
const shared = { from: '2025-01-01', group: '条件', kinds: ['platform'], stages: ['creation' as const] };

function procedureBy(by: UsualProcedure['by']): UsualProcedure {
  return {
    by,
    from: '2025-01-01',
    review: {
      recommend: at('推荐'),
      direct: at('直接'),
      select: at('择优'),
      refuse: at('退回'),
      withdraw: at('撤回'),
      quota: at('名额'),
    },
    notice: {
      workingDays: [7, at('公示')],
      realName: true,
      object: at('异议'),
      settle: at('核实'),
      upheld: at('属实'),
    },
    creation: { years: [2, at('创建期')], progress: at('进展'), apply: at('验收') },
    acceptance: { attempts: [2, at('两次')], extensionYears: [1, at('延长')], grant: at('认定') },
    reexamination: { everyYears: [3, at('复核')], rectificationYears: [1, at('整改')], failures: [2, at('撤销')] },
    change: { months: [3, at('变化')], settle: at('决定') },
    sanction: { citation: at('取消'), grounds: { falsification: ['造假', 'investigation'] } },
  };
}

describe('measured', () => {
  const { parameters, criteria } = measured(shared, {
    served: ['服务', fact('servedSmes'), '不少于', 300, '家', at('300家'), ['西部', ['61'], 150, at('150家')]],
    satisfied: ['满意度', fact('rate'), '超过', 85, '%', at('85%')],
  });

  test('writes a number once and compares by the word of the text', () => {
    expect(parameters.map(({ id, bound }) => [id, bound])).toEqual([
      ['served', 'inclusive'],
      ['served-region', 'inclusive'],
      ['satisfied', 'exclusive'],
    ]);
    expect(criteria[1]?.condition).toMatchObject({ op: 'compare', operator: 'gt', right: { id: 'satisfied' } });
  });

  test('is held against the number of the region where the case lies, and says so shortly', () => {
    const plugin = { ...tinyPlugin(), criteria, parameters };
    const facts = { servedSmes: '200' };
    const on = parseCivilDate('2025-06-01');
    const verdict = (division: string) =>
      evaluateCriteria({ plugin, kind: 'platform', stage: 'creation', on, facts, division })[0];
    expect(verdict('610100')).toMatchObject({ status: 'met', limit: '150' });
    expect(verdict('440100')).toMatchObject({ status: 'unmet', limit: '300' });
    expect(verdict('440100')?.sentence).toContain('（所在地不属于陕西省；且');
  });

  test('tells which word it does not know', () => {
    const word = JSON.parse('"不小于"');
    const make = () => measured(shared, { served: ['服务', fact('servedSmes'), word, 300, '家', at('300家')] });
    expect(make).toThrow('“不小于”不是比较的词，应为以上、不少于');
  });

  test('holds another number in a region', () => {
    expect(criteria[0]).toMatchObject({ id: 'served', citation: at('300家'), condition: { op: 'any' } });
    expect(parameters[1]).toMatchObject({ label: '西部服务', values: [{ value: '150', citation: at('150家') }] });
  });
});

describe('the usual procedure', () => {
  test('of a ministry has three levels, and two where there is no city', () => {
    const { process, parameters } = usualProcedure(procedureBy('ministry'));
    const [review, notice] = process.phases;
    expect(review?.phase === 'review' && review.chains.map(({ levels }) => levels.length)).toEqual([3, 2]);
    expect(notice).toMatchObject({ realName: true, by: 'ministry' });
    expect(parameters.map(({ values: [first] }) => first?.value)).toEqual(['7', '2', '2', '1', '3', '1', '2', '3']);
  });

  test('of a province is decided by it on what its cities recommend', () => {
    const { process } = usualProcedure(procedureBy('province'));
    const [review] = process.phases;
    expect(review?.phase === 'review' && review.chains.map(({ levels }) => levels.map(({ level }) => level))).toEqual([
      ['municipality', 'province'],
    ]);
    expect(process.change).toMatchObject({ by: 'province', opinionBy: ['municipality'] });
  });
});

test('materials are numbered, the form of each kind first, each paper with its slot', () => {
  const { materials, evidenceSlots } = materialsOf(['platform', 'base'], {
    form: ['申请表', at('申请表')],
    licence: ['执照', at('执照')],
  });
  expect(materials.map(({ id, number }) => [id, number])).toEqual([
    ['application-platform', 1],
    ['application-base', 1],
    ['licence', 2],
  ]);
  expect(evidenceSlots.map(({ id }) => id)).toEqual(['licence']);
});

test('a form has its sections by their titles', () => {
  const form = applicationForm('base', '附件', {
    '一、基地': [{ key: 'baseName', label: '名称', type: 'text', required: true }],
  });
  expect(form).toMatchObject({
    id: 'application-base',
    kinds: ['base'],
    sections: [{ id: 'section-1', title: '一、基地' }],
  });
});

test('a call closes by level and gives places by class', () => {
  expect(closing({ province: '2025-12-31' }, at('时间'))).toEqual([
    { level: 'province', lastDay: '2025-12-31', citation: at('时间') },
  ]);
  expect(places({ province: 8, corps: 2 }, at('名额')).map(({ recommender, max }) => [recommender, max])).toEqual([
    ['province', 8],
    ['corps', 2],
  ]);
});

test('a draft need not say what is empty, and is checked like any plugin', () => {
  const { status: _status, effectiveFrom: _from, preferences: _none, ...said } = tinyPlugin();
  expect(defineDraft(said)).toMatchObject({ status: 'draft', preferences: [] });
  expect(() => defineDraft({ ...said, criteria: [] })).toThrow(PluginError);
});
