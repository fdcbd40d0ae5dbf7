import type { FileChild } from 'docx';
import { computeFacts, formsOf } from '@shifan/forms';
import type { Form } from '@shifan/rules';
import { packDocument } from '../layout/document.ts';
import { note, paragraph, title } from '../layout/paragraphs.ts';
import type { Answers } from './answers.ts';
import { planCover } from './cover.ts';
import { formSection } from './form-table.ts';
import { planSection } from './plan-section.ts';

/**
 * The application as it is printed, signed and sealed: the application form in its table look, then the creation plan with
 * its cover, each from a new page. Fields that do not show are left out, unanswered ones stay blank, computed ones are
 * computed here.
 * @returns a docx file
 */
export async function applicationDocx(answers: Answers): Promise<Uint8Array> {
  const { plugin, kind } = answers.context;
  const parts = formsOf(plugin, kind).flatMap((form) => formParts(form, withComputed(answers)));
  return packDocument(parts, { title: titleOf(answers) });
}

/** One of the forms alone, in the same look. */
export async function formDocx(form: Form, answers: Answers): Promise<Uint8Array> {
  return packDocument(formParts(form, withComputed(answers)), { title: form.title });
}

function withComputed(answers: Answers): Answers {
  return { ...answers, facts: computeFacts(answers.facts, answers.context) };
}

function titleOf({ context }: Answers): string {
  return formsOf(context.plugin, context.kind)[0]?.title ?? context.plugin.title;
}

function formParts(form: Form, answers: Answers): FileChild[][] {
  const footnotes = (form.footnotes ?? []).map((text) => note(text));
  if (form.role === 'creation-plan') {
    const chapters = form.sections.flatMap((section) => planSection(section, answers));
    return [planCover(form, answers), [...chapters, ...footnotes, ...seal(form)]];
  }
  const sections = form.sections.flatMap((section) => formSection(section, answers));
  return [[note(form.annex), title(form.title), ...sections, ...footnotes, ...seal(form)]];
}

function seal(form: Form): FileChild[] {
  if (form.sealedBy === undefined) return [];
  const who = form.sealedBy === 'operator' ? '运营主体（盖章）：' : '推荐单位（盖章）：';
  return [paragraph(who, { spacing: { before: 480 } }), paragraph('年    月    日', { indent: { left: 4800 } })];
}
