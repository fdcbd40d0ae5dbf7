import { Actor } from '@shifan/rules';
import { builderSections } from './builder-lines.ts';
import { chapters, expressions } from './chapters.ts';
import type { Entry } from './chapters.ts';
import { expressionLines } from './expression-lines.ts';
import { guideText } from './guide-text.ts';
import { anchorOf, code, linkTo, table } from './headings.ts';
import { partLines } from './part-lines.ts';
import { createNameOf } from './schema-text.ts';
import type { NameOf } from './schema-text.ts';

/** A command as the manual tells it. */
export interface ManualCommand {
  name: string;
  summary: string;
  usage: string;
  help: string;
  example: string;
}

/** A chapter before it is numbered: its title, what stands before its sections, and those by their headings. */
interface Part {
  title: string;
  lines: (nameOf: NameOf) => string[];
  sections: Section[];
}

interface Section {
  heading: string;
  entry?: Entry;
  lines: (nameOf: NameOf) => string[];
}

/**
 * The author's manual as Markdown: how to begin, every key of the contract with what it accepts and what it means, the expressions
 * and builders with an example each, cases and scenarios, and the commands that are given.
 * @example authorsManual([{ name: 'check', … }])
 */
export function authorsManual(commands: readonly ManualCommand[]): string {
  const parts = partsOf(commands).map((part, index) => numbered(part, index + 2));
  const sections = parts.flatMap((part) => part.sections);
  const nameOf = createNameOf(
    new Map(sections.flatMap(({ entry, heading }) => (entry ? [[entry.schema, linkTo(heading, entry.title)]] : []))),
  );
  return [
    '# 作者手册',
    '',
    '> 由契约（`packages/rules/src/schema`）的说明和 `packages/plugin-kit/src/manual` 生成：`npm run -s shifan -- manual > docs/authors-manual/README.md`。不要手工改动。',
    '',
    '## 目录',
    '',
    `- ${linkTo(START)}`,
    ...parts.flatMap(contentsOf),
    '',
    ...guideText('start'),
    ...parts.flatMap((part) => partText(part, nameOf)),
  ]
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trimEnd()
    .concat('\n');
}

const START = '1 怎样用这本手册';

/** The chapters in the order of a designer's work. */
function partsOf(commands: readonly ManualCommand[]): Part[] {
  const reference = chapters.map(({ title, lead, entries }): Part => {
    const more = title === '条文的落实' ? guideText('coverage') : [];
    const sections = entries.map((entry) => sectionOf(entry, (nameOf) => partLines(entry, nameOf)));
    return { title, lines: () => [lead, '', ...more], sections };
  });
  const at = reference.findIndex(({ title }) => title === '流程');
  return [...reference.slice(0, at), expressionPart(), ...reference.slice(at), ...practice(commands)];
}

function expressionPart(): Part {
  const lead =
    '条件和算法写成表达式：一个写明 `op` 的对象。用 `@shifan/rules` 里同名的函数写更方便，表里“例”一栏就是这样写的（`left`、`right` 等依次作参数；名称里的连字符改成大写，例如 `at-least` 写成 `atLeast`；`compare` 按比较的种类写成 `gte`、`gt`、`lte`、`lt`、`eq`）。各例取自第 14 章的示例办法，“读作”和“得到”是程序给出的，判定的日期是 2025-11-20。';
  const sections = expressions.map((entry) => sectionOf(entry, (nameOf) => expressionLines(entry.schema, nameOf)));
  return { title: '表达式', lines: () => [lead, ''], sections };
}

function sectionOf(entry: Entry, lines: Section['lines']): Section {
  return { heading: `${entry.title} ${entry.name}`, entry, lines };
}

/** What is done with a measure once its parts are known. */
function practice(commands: readonly ManualCommand[]): Part[] {
  const builders =
    "前面各章的对象可以逐个键写出来，也可以用 `@shifan/rules` 里的函数写，得到的数据一样，但是短得多。下面是一部完整的示例办法（虚构），逐段列出写法和得到的数据；这部办法本身通过检查、用例和情景。各函数都从 `@shifan/rules` 引入，例如 `import { lawOf, numbers } from '@shifan/rules';`。";
  const answers =
    '每个命令都可以加 `--json`，得到便于程序读的结果；退出码 0 是正常，1 是有不符之处或者用法有误。`shifan help <命令>` 显示同样的说明。';
  return [
    {
      title: '简便写法',
      lines: () => [builders, ''],
      sections: builderSections().map(({ heading, lines }) => ({ heading, lines: () => lines })),
    },
    { title: '用例和情景', lines: (nameOf) => guideText('cases', { actorLink: nameOf(Actor) ?? '' }), sections: [] },
    { title: '命令', lines: () => [answers, '', ...overview(commands), ''], sections: commands.map(commandSection) },
    { title: '边改边看', lines: () => guideText('watch'), sections: [] },
    { title: '数据包', lines: () => guideText('bundle'), sections: [] },
    { title: '换用新的写法', lines: () => guideText('upgrade'), sections: [] },
  ];
}

/** Every command with what it answers; the sections below say how it is asked. */
function overview(commands: readonly ManualCommand[]): string[] {
  return table(
    ['命令', '做什么'],
    commands.map(({ name, summary }) => [code(`shifan ${name}`), summary]),
  );
}

function commandSection({ name, summary, usage, help, example }: ManualCommand): Section {
  const lines = [
    `${summary}。`,
    '',
    '```sh',
    `shifan ${usage}`,
    '```',
    '',
    ...paragraphs(help),
    `例如：\`shifan ${example}\``,
    '',
  ];
  return { heading: name, lines: () => lines };
}

/** A help text line by line, as paragraphs; what is indented stays with its line. */
function paragraphs(help: string): string[] {
  return help
    .split('\n')
    .flatMap((line) => (line.startsWith('  ') ? [`  ${line.trim()}`] : [`- ${line}`]))
    .concat('');
}

function numbered({ title, lines, sections }: Part, number: number): Part {
  return {
    title: `${number} ${title}`,
    lines,
    sections: sections.map((one, index) => ({ ...one, heading: `${number}.${index + 1} ${one.heading}` })),
  };
}

function contentsOf({ title, sections }: Part): string[] {
  const links = sections.map(({ heading, entry }) => {
    const words = entry?.title ?? heading.replace(/^\S+ /u, '');
    return `[${words}](#${anchorOf(heading)})`;
  });
  return [`- ${linkTo(title)}${links.length === 0 ? '' : `：${links.join('、')}`}`];
}

function partText({ title, lines, sections }: Part, nameOf: NameOf): string[] {
  return [
    `## ${title}`,
    '',
    ...lines(nameOf),
    ...sections.flatMap((one) => [`### ${one.heading}`, '', ...one.lines(nameOf)]),
  ];
}
