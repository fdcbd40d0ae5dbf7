import type { Plugin } from '@shifan/rules';
import { coveragePart, notHeldPart } from './coverage.ts';
import { criteriaPart, rubricPart } from './criteria.ts';
import { formsPart } from './forms.ts';
import { identityPart } from './identity.ts';
import { lawPart } from './law.ts';
import { materialsPart } from './materials.ts';
import { noticesPart } from './notices.ts';
import { parametersPart } from './parameters.ts';
import type { ExplainPart } from './part.ts';
import { preferencesPart } from './preferences.ts';
import { processPart } from './process.ts';

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
  noticesPart,
  preferencesPart,
  coveragePart,
  notHeldPart,
];

/** A whole plugin as one readable Chinese Markdown document, made from its data alone. */
export function explainPlugin(plugin: Plugin): string {
  const chapters = parts.flatMap((part) => {
    const lines = part.lines(plugin);
    return [`## ${part.title}`, '', ...(lines.length > 0 ? lines : ['（无）']), ''];
  });
  return [`# ${plugin.title}`, '', ...chapters].join('\n').trimEnd();
}
