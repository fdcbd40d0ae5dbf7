import type { Plugin } from '../schema/plugin.ts';
import type { Check } from './check.ts';

const textsAreWritten: Check = {
  code: 'PLUGIN_TEXT_PLACEHOLDER',
  fact: 'no text still waits to be written',
  severity: 'warning',
  *run(plugin) {
    for (const { path, text } of textsOf(plugin)) {
      const word = PLACEHOLDER.exec(text)?.[0];
      if (word === undefined) continue;
      yield {
        path,
        found: text,
        expected: `没有“${word}”这样待补的字样`,
        todo: '按文件补全这段文字；没有内容就删除这一项。',
      };
    }
  },
};

const textsAreChinese: Check = {
  code: 'PLUGIN_TEXT_NOT_CHINESE',
  fact: 'what people read is Chinese',
  severity: 'warning',
  *run(plugin) {
    for (const { path, text, key } of textsOf(plugin)) {
      if (!LABELS.has(key) || HAN.test(text)) continue;
      yield { path, found: text, expected: '中文', todo: '写成使用者看得懂的中文；专名可以放在括号里。' };
    }
  },
};

export const textChecks: readonly Check[] = [textsAreWritten, textsAreChinese];

const HAN = /\p{Script=Han}/u;
const PLACEHOLDER =
  /待补充?|待定义|待填写?|（此处[^）]*）|请(?:补充|改写|替换)|占位|\bTODO\b|\bTBD\b|\bFIXME\b|lorem ipsum|[xX×＊]{3,}|_{3,}|\?{3,}/iu;

/** Keys whose text a screen or a paper shows as a name; codes, units, days and addresses are none. */
const LABELS = new Set(
  ['title', 'shortTitle', 'label', 'name', 'group', 'issuedBy', 'restated', 'definition', 'number', 'clause'].concat([
    'message',
    'question',
    'interpretation',
    'declaration',
    'what',
    'consequence',
    'source',
    'prompts',
    'footnotes',
    'opensInterpretation',
    'lapseInterpretation',
  ]),
);

/** Keys that hold texts but no label: what they say may be a number, a code or a quotation. */
const OTHER_TEXTS = new Set([
  'hint',
  'annex',
  'quotes',
  'quote',
  'noSoftwareEffect',
  'legalBasis',
  'repeals',
  'documentNumber',
]);

interface PluginText {
  path: string;
  key: string;
  text: string;
}

/** Every text of a plugin with the key it stands under; a text in a list stands under the key of the list. */
function* textsOf(plugin: Plugin): Generator<PluginText> {
  for (const [key, value] of Object.entries(plugin)) yield* textsIn(value, { path: key, key });
}

function* textsIn(value: unknown, place: { path: string; key: string }): Generator<PluginText> {
  const { path, key } = place;
  if (typeof value === 'string') {
    if (LABELS.has(key) || OTHER_TEXTS.has(key)) yield { path, key, text: value };
  } else if (Array.isArray(value)) {
    for (const [i, one] of value.entries()) yield* textsIn(one, { path: `${path}[${i}]`, key });
  } else if (typeof value === 'object' && value !== null) {
    for (const [inner, one] of Object.entries(value)) yield* textsIn(one, { path: `${path}.${inner}`, key: inner });
  }
}
