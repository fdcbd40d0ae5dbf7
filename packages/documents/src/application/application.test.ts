import { parseCivilDate } from '@shifan/calendar';
import { plugin } from '@shifan/plugin-exampleland';
import { yearLabel } from '@shifan/rules';
import { describe, expect, it } from 'vitest';
import { documentXml, linesOf, rowsOf } from '../test-support/docx-text.ts';
import { applicationDocx, formDocx } from './application-docx.ts';
import type { Answers } from './answers.ts';

const context = { plugin, kind: 'platform', year: 2025, on: parseCivilDate('2025-11-17') };
const answers: Answers = {
  context,
  facts: {
    platformName: '=示例平台',
    platformUrl: 'https://www.example.cn/',
    platformOnlineSince: '2019-05-06',
    operatorName: '示例公司',
    overview: '第一段<b>。\n第二段。',
    accessChannels: ['desktop', 'app'],
    bachelorShare: '85.5',
    hasDevelopmentPlan: true,
    hasAnnualPlan: false,
    interconnection: 'initial',
    servedSmes: '1000',
  },
};

describe('applicationDocx', () => {
  it('prints the form’s title, sections and answers, days in Chinese', async () => {
    const docx = await applicationDocx(answers);
    const lines = linesOf(docx);
    const [form] = plugin.forms;
    expect(lines[0]).toBe(form?.annex);
    expect(lines[1]).toBe(form?.title);
    for (const section of form?.sections ?? []) expect(lines).toContain(yearLabel(section.title, 2025));
    expect(rowsOf(docx)[0]).toEqual(['平台名称', '=示例平台', '平台网址', 'https://www.example.cn/']);
    expect(lines).toContain('2019年5月6日');
    expect(lines).toContain('第一段<b>。\n第二段。');
  });

  it('prints every box of a choice, ticked or not, and numbers with their unit', async () => {
    const lines = linesOf(await applicationDocx(answers));
    expect(lines).toContain('☑电脑端  □手机网页  ☑手机应用');
    expect(lines).toContain('□没有  □已制定计划  ☑初步实现  □实现业务协同');
    expect(lines).toContain('85.5%');
    expect(lines).toContain('1000 家');
  });

  it('prints the rows of a table with their running number, and a blank line where there are none', async () => {
    const table = plugin.forms
      .flatMap((form) => (form.kinds.includes('platform') && form.role === 'application-form' ? form.sections : []))
      .flatMap((section) => section.fields)
      .find((field) => field.type === 'table');
    const columns = table?.columns ?? [];
    const row = Object.fromEntries(columns.map((column) => [column.key, column.type === 'text' ? '-某项' : null]));
    const facts = { ...answers.facts, [table?.key ?? '']: [row, {}, row] };
    const printed = rowsOf(await applicationDocx({ ...answers, facts })).filter((cells) => cells.includes('-某项'));
    expect(printed.map((cells) => cells[0])).toEqual(['1', '2']);
    const empty = rowsOf(await applicationDocx(answers));
    const head = empty.findIndex((cells) => cells[0] === '序号');
    expect(empty[head]).toHaveLength(columns.length + 1);
    expect(empty[head + 1]?.every((cell) => cell === '')).toBe(true);
  });

  it('begins the plan with a cover that has room for seals', async () => {
    const recommendation = { unit: '示例市主管部门', on: parseCivilDate('2025-11-24') };
    const lines = linesOf(await applicationDocx({ ...answers, recommendation }));
    expect(lines).toContain('平台（基地）名称：=示例平台');
    expect(lines).toContain('申请单位（运营主体）名称：示例公司（盖章）');
    expect(lines).toContain('推荐时间：2025年11月24日');
    expect(lines).toContain('推荐单位：示例市主管部门（盖章）');
    expect(lines).toContain(`${plugin.issuedBy}制`);
  });

  it('prints computed fields of a base as the form computes them', async () => {
    const facts = { residentRevenueWan: '110', residentRevenuePreviousWan: '100', leadingIndustryRevenueWan: '36.66' };
    const lines = linesOf(await applicationDocx({ context: { ...context, kind: 'base' }, facts }));
    expect(lines.some((line) => line.startsWith('10%'))).toBe(true);
    expect(lines.some((line) => line.startsWith('33.33%'))).toBe(true);
  });

  it('gives each form its own pages, and one form alone where asked', async () => {
    const all = documentXml(await applicationDocx(answers));
    expect(all.match(/<w:sectPr/gu)?.length).toBe(3);
    const [form] = plugin.forms;
    const one = form && documentXml(await formDocx(form, answers));
    expect(one?.match(/<w:sectPr/gu)).toHaveLength(1);
  });
});
