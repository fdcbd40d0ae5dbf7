import { parseCivilDate } from '@shifan/calendar';
import { evaluateCriteria, type Notice, parameterValue, type Plugin, resolveNotice } from '@shifan/rules';
import { describe, expect, test } from 'vitest';
import { plugin } from './plugin.ts';

const call: Notice = {
  id: 'call-2027',
  jurisdiction: 'guangdong-draft',
  title: '（虚构）年度工作通知',
  documentNumber: '示例〔2027〕1号（虚构）',
  issuedBy: '示例',
  issuedOn: '2027-01-04',
  year: 2027,
  law: [
    {
      id: 'call-2027-1',
      document: '示例〔2027〕1号（虚构）',
      number: '第一条',
      title: '标准的调整',
      restated: '年服务中小企业的创建标准调整为一千二百家以上。',
      quotes: ['年服务中小企业1200家以上'],
    },
  ],
  opensOn: '2027-01-04',
  deadlines: [],
  quotas: [],
  parameters: [
    {
      parameter: 'served-smes-creation',
      value: '1200',
      citation: { article: 'call-2027-1', clause: '第一条', quote: '年服务中小企业1200家以上' },
    },
  ],
};
const withCall: Plugin = { ...plugin, notices: [call] };

const servedUnder = (notice: ReturnType<typeof resolveNotice> | null) =>
  evaluateCriteria({
    plugin: withCall,
    notice,
    kind: 'platform',
    stage: 'creation',
    on: parseCivilDate('2027-03-01'),
    facts: { servedSmes: '1100' },
  }).find(({ criterion }) => criterion === 'served-smes');

describe('the note on yearly adjustment', () => {
  test('a notice changes a value, and the verdict then cites the notice', () => {
    expect(servedUnder(null)).toMatchObject({ status: 'met' });
    const verdict = servedUnder(resolveNotice(withCall, { id: 'call-2027' }));
    expect(verdict).toMatchObject({ status: 'unmet' });
    expect(verdict?.limits).toMatchObject([
      { value: '1200', citation: { article: 'call-2027-1', quote: '年服务中小企业1200家以上' } },
    ]);
  });

  test('without one the draft’s own number holds', () => {
    expect(parameterValue(plugin, 'served-smes-creation', '2027-03-01').value).toBe('1000');
  });
});

describe('the draft', () => {
  test('has ten rows for platforms and eight for bases, at both stages, beside article 5', () => {
    const rows = (kind: string, stage: 'creation' | 'designation') =>
      plugin.criteria.filter(
        (one) => one.kinds.includes(kind) && one.stages.includes(stage) && one.group !== '申报条件',
      ).length;
    expect([rows('platform', 'creation'), rows('platform', 'designation')]).toEqual([10, 10]);
    expect([rows('base', 'creation'), rows('base', 'designation')]).toEqual([8, 8]);
  });

  test('asks for one sort of audit report', () => {
    expect(plugin.materials.find(({ id }) => id === 'audit')?.rule).toEqual({ slot: 'audit-with-service' });
    expect(plugin.evidenceSlots.some(({ id }) => id === 'special-audit')).toBe(false);
  });

  test('tilts nowhere; its priority decides between equals alone', () => {
    expect(plugin.preferences.map(({ type, effect }) => [type, effect])).toEqual([
      ['priority', 'between-equals'],
      ['priority', 'between-equals'],
    ]);
  });

  test('rates plans in six parts without a score', () => {
    expect(plugin.planRubric.map(({ id }) => id)).toEqual([
      'content',
      'originality',
      'demonstration',
      'implementation',
      'expectation',
      'assurance',
    ]);
  });

  test('covers each of its articles and rows', () => {
    const covered = new Set(plugin.coverage.map(({ article }) => article));
    expect(plugin.law.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
  });

  test('is a draft of a province, without a day, a document number or a call of its own', () => {
    expect(plugin).toMatchObject({ status: 'draft', decidingActor: 'province', authority: '440000', notices: [] });
    expect(plugin.effectiveFrom).toBeUndefined();
  });

  test('states the weights of the quality share by its own formula', () => {
    const weights = plugin.parameters.filter(({ id }) => id.endsWith('-weight'));
    expect(weights.map(({ values: [only] }) => [only?.value, only?.citation.article])).toEqual([
      ['20', 'explanation-2'],
      ['10', 'explanation-2'],
      ['2', 'explanation-2'],
    ]);
  });

  test('offers its six goals to the targets of a plan, each with its clause', () => {
    const targets = plugin.forms.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields));
    const goals = targets.find(({ key }) => key === 'targets')?.columns?.find(({ key }) => key === 'goal')?.options;
    expect(goals?.map(({ citation }) => citation?.clause)).toEqual(
      [...'一二三四五六'].map((number) => `第六条第（${number}）项`),
    );
  });

  test('names itself and its cities on the forms it takes over', () => {
    const sheet = plugin.forms.find(({ role }) => role === 'summary-sheet');
    expect(sheet?.title).toBe('推荐广东省中小企业公共服务示范平台（基地）创建对象汇总表');
    expect(sheet?.sections[0]?.title).toBe('地市级中小企业主管部门（盖章）');
  });

  test('takes no threshold from the fewest rows of a form', () => {
    const used = JSON.stringify(plugin.criteria.map(({ condition }) => condition));
    expect(used).not.toMatch(/offline-event-rows|served-enterprise-rows|typical-practice-rows/u);
  });
});
