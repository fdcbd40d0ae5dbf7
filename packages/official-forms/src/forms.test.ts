import { cite, type Section } from '@shifan/rules';
import { expect, test } from 'vitest';
import { applicationBase, applicationPlatform, creationPlan, type FormLaw, formAnnex1, summarySheet } from './index.ts';

const citation = cite(formAnnex1, '汇总表', '推荐国家中小企业公共服务示范平台（基地）创建对象汇总表');
const more: Section = {
  id: 'more',
  title: '补充',
  fields: [{ key: 'policyPush', label: '政策推送', type: 'yes-no', required: true }],
};
const law: FormLaw = {
  programme: '示例省示范平台（基地）',
  annexes: { summary: '附件丁', platform: '附件甲', base: '附件乙', plan: '附件丙' },
  recommender: '示例市主管部门',
  noBranch: citation,
  byContract: citation,
  notDishonest: citation,
  targets: citation,
  goals: [{ code: 'one', label: '目标一', citation }],
  audit: { platform: '请提供审计报告', base: '请提供审计报告', slots: ['audit'] },
  supplement: { platform: [more] },
};

test('a form carries the name of the programme that uses it, and says which annex it is there', () => {
  const forms = [summarySheet(law), applicationPlatform(law), applicationBase(law), creationPlan(law)];
  expect(forms.map(({ title, annex }) => [title, annex])).toEqual([
    ['推荐示例省示范平台（基地）创建对象汇总表', '附件丁'],
    ['示例省示范平台（基地）创建申请表（平台类）', '附件甲'],
    ['示例省示范平台（基地）创建申请表（基地类）', '附件乙'],
    ['示例省示范平台（基地）创建方案', '附件丙'],
  ]);
});

test('what a programme adds stands after the printed sections, of the kind it is meant for', () => {
  expect(applicationPlatform(law).sections.map(({ id }) => id)).toEqual([
    'platform',
    'operator',
    'finance',
    'system',
    'capability',
    'effect',
    'more',
  ]);
  expect(applicationBase(law).sections.some(({ id }) => id === 'more')).toBe(false);
});

test('the audit report, the goals and the declarations are those of the programme’s own measure', () => {
  const fields = [applicationPlatform(law), creationPlan(law)].flatMap((form) =>
    form.sections.flatMap((one) => one.fields),
  );
  const field = (key: string) => fields.find((one) => one.key === key);
  expect(field('revenueWan')?.evidence).toEqual(['audit']);
  expect(field('isBranch')?.citation).toEqual(citation);
  expect(field('targets')?.columns?.find(({ key }) => key === 'goal')?.options).toEqual(law.goals);
});

test('no title, seal line or footnote of another programme speaks of the national one', () => {
  const forms = [summarySheet(law), applicationPlatform(law), applicationBase(law), creationPlan(law)];
  const printed = forms.flatMap(({ title, footnotes, sections }) => [
    title,
    ...(footnotes ?? []),
    ...sections.map((one) => one.title),
  ]);
  expect(printed.filter((text) => text.includes('国家中小企业公共服务示范'))).toEqual([]);
  expect(printed).toContain('示例市主管部门（盖章）');
});
