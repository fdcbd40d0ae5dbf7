import type { Plugin } from '@shifan/rules';
import { coveragePart, notHeldPart } from './coverage.ts';
import { criteriaPart, rubricPart } from './criteria.ts';
import { documentsPart } from './documents.ts';
import { formsPart } from './forms.ts';
import { identityPart } from './identity.ts';
import { lawPart } from './law.ts';
import { materialsPart } from './materials.ts';
import { noticesPart } from './notices.ts';
import { parametersPart } from './parameters.ts';
import type { ExplainPart } from './part.ts';
import { preferencesPart } from './preferences.ts';
import { processPart } from './process.ts';
import { readingsPart } from './readings.ts';

/** The chapters, in reading order. */
const parts: readonly ExplainPart[] = [
  identityPart,
  lawPart,
  parametersPart,
  criteriaPart,
  rubricPart,
  materialsPart,
  processPart,
  formsPart,
  documentsPart,
  noticesPart,
  preferencesPart,
  readingsPart,
  coveragePart,
  notHeldPart,
];

/** A whole plugin as one readable Chinese Markdown document with numbered headings, made from its data alone. */
export function explainPlugin(plugin: Plugin): string {
  const chapters = parts.flatMap((part, index) => {
    const lines = part.lines(plugin);
    return [`## ${index + 1} ${part.title}`, '', ...numbered(lines.length > 0 ? lines : ['（无）'], index + 1), ''];
  });
  const text = [`# ${plugin.title}`, '', ...chapters].join('\n');
  return text.replaceAll(/\n{3,}/gu, '\n\n').trimEnd();
}

/** The headings of a chapter with its number and their own: `### 4.2 创建标准`. */
function numbered(lines: readonly string[], chapter: number): string[] {
  let section = 0;
  return lines.map((line) => {
    if (!line.startsWith('### ')) return line;
    section += 1;
    return line.replace('### ', `### ${chapter}.${section} `);
  });
}
