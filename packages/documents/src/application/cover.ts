import { AlignmentType } from 'docx';
import type { FileChild } from 'docx';
import { formatDate } from '@shifan/calendar';
import { own } from '@shifan/rules';
import type { Form } from '@shifan/rules';
import { paragraph, title } from '../layout/paragraphs.ts';
import type { Answers } from './answers.ts';

/** The cover of annex 2.4: name, applicant and recommender with room for their seals, day, and who made the form. */
export function planCover(form: Form, { facts, context, recommendation }: Answers): FileChild[] {
  const { plugin, kind } = context;
  const nameKey = plugin.kinds.find(({ id }) => id === kind)?.nameKey ?? '';
  const lines = [
    `平台（基地）名称：${textOf(own(facts, nameKey))}`,
    `申请单位（运营主体）名称：${textOf(own(facts, 'operatorName'))}（盖章）`,
    `推荐时间：${recommendation?.on === undefined ? '' : formatDate(recommendation.on)}`,
    `推荐单位：${recommendation?.unit ?? ''}（盖章）`,
  ];
  return [
    paragraph('', { spacing: { before: 2400 } }),
    title(form.title),
    ...lines.map((line) => paragraph(line, { spacing: { before: 480 } })),
    paragraph(`${plugin.issuedBy}制`, { alignment: AlignmentType.CENTER, spacing: { before: 2400 } }),
  ];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
