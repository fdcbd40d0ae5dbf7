import { CONTRACT } from '@shifan/rules';
import { z } from 'zod';
import { chapters } from './chapters.ts';
import type { Chapter, Entry } from './chapters.ts';
import { acceptedOf, createNameOf, inner, meaningOf } from './schema-text.ts';
import type { NameOf } from './schema-text.ts';

/** The author's manual: every key of the contract with what it accepts and what it means, as Markdown. */
export function authorsManual(): string {
  const nameOf = createNameOf(new Map(chapters.flatMap(({ entries }) => entries.map((one) => [one.schema, one.name]))));
  return [
    '# 作者手册',
    '',
    '> 由契约（`packages/rules/src/schema`）的说明生成：`npm run -s shifan -- manual > docs/authors-manual/README.md`。不要手工改动。',
    '',
    `一部办法是一个可以存成 JSON 的对象，写法是第 ${CONTRACT} 版（\`contract: ${CONTRACT}\`）。先读[教程](tutorial.md)：它从[两页文字](tutorial-text.md)写出一部可以运行的办法。`,
    '没有列出的键一律不接受。写完用 `shifan check` 检查，每个问题都会说明文件、位置、发现、应为、办法；旧写法用 `shifan upgrade` 改写。',
    '',
    ...chapters.map(({ title, entries }) => `- [${title}](#${title})：${entries.map(linkTo).join('、')}`),
    '',
    ...SHORTHAND,
    ...chapters.flatMap((chapter) => chapterLines(chapter, nameOf)),
  ].join('\n');
}

/** What writes the parts above in few words; each is explained, with an example, where it is defined. */
const SHORTHAND = [
  '## 简便写法',
  '',
  '下面的对象可以逐个键写出来，也可以用 `@shifan/rules` 里的函数写，结果是一样的数据。例子见教程和 `packages/rules/src/authoring`。',
  '',
  '| 函数 | 写出什么 |',
  '|---|---|',
  '| `lawOf` | 一份文件的全部条文，和引用其中原文的 `at` |',
  '| `numbers` | 法定数字：原文用“以上、超过、不少于……”，含不含本数由此而定 |',
  '| `measured` | 与数字比较的条件，连同数字；可以按地区另定 |',
  '| `standard`、`byRegion` | 其他条件；按地区不同的条件 |',
  '| `fact` `gte` `all` `yes` `judgement` 等 | 条件表达式和数值表达式 |',
  '| `applicationForm`、`operatorBasics` | 申请表；运营主体的基本项目 |',
  '| `materialsOf` | 材料和附件栏目 |',
  '| `usualProcedure` | 通常的程序和它的数字；`lifecycle` 由各环节自己组合 |',
  '| `closing`、`places` | 通知的截止日和名额 |',
  '| `coverageTable`、`coveredBy`、`noEffect` | 条文的落实 |',
  '| `defineDraft`、`definePlugin` | 检查并定下一部办法；前者没有写的算空 |',
  '',
];

function linkTo({ name, title }: Entry): string {
  return `[${title}](#${name.toLowerCase()})`;
}

function chapterLines({ title, lead, entries }: Chapter, nameOf: NameOf): string[] {
  return [`## ${title}`, '', lead, '', ...entries.flatMap((entry) => entryLines(entry, nameOf))];
}

function entryLines({ name, title, schema }: Entry, nameOf: NameOf): string[] {
  const part = schema instanceof z.ZodLazy ? schema.def.getter() : schema;
  const meaning = meaningOf(schema) || meaningOf(part);
  return [`### ${name}`, '', `**${title}**${meaning === '' ? '' : `：${meaning}`}`, '', ...bodyLines(part, nameOf), ''];
}

function bodyLines(part: z.core.$ZodType, nameOf: NameOf): string[] {
  if (part instanceof z.ZodObject) return tableLines(part, nameOf);
  if (part instanceof z.ZodUnion && part.options.some((one) => one instanceof z.ZodObject))
    return unionLines(part, nameOf);
  // the entry itself is spelled out, not linked to itself
  return [`可用：${acceptedOf(part, (one) => (one === part ? undefined : nameOf(one)))}`];
}

const HEAD = ['| 键 | 必填 | 可用的值 | 意思 |', '|---|---|---|---|'];

function tableLines(part: z.ZodObject, nameOf: NameOf): string[] {
  const rows = Object.entries(part.shape).map(([key, value]) => {
    const { schema, required } = inner(value);
    const accepted = acceptedOf(schema, nameOf);
    return `| \`${key}\` | ${required ? '是' : ''} | ${accepted} | ${meaningOf(value).replaceAll('|', '\\|')} |`;
  });
  return [...HEAD, ...rows];
}

/** One of several: a line each, by what tells them apart. */
function unionLines(part: z.ZodUnion, nameOf: NameOf): string[] {
  const rows = part.options.map((one) => `| ${acceptedOf(one, nameOf)} | ${meaningOf(one).replaceAll('|', '\\|')} |`);
  return ['以下各种之一：', '', '| 写法 | 意思 |', '|---|---|', ...rows];
}
