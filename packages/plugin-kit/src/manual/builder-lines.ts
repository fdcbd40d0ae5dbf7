import { readFileSync } from 'node:fs';
import { coverage, deadlines, form, measures, notice, ownNumbers, papers, plugin } from './examples/measure.ts';
import { at, grown, handy, law, ofBoth, procedure, process, quotas } from './examples/measure.ts';
import { compactJson } from './compact-json.ts';

/** What one part of the example measure shows: the functions it is written with, in words, and some of the data they give. */
interface Shown {
  mark: string;
  heading: string;
  functions: string[];
  words: string;
  gives: readonly [words: string, data: unknown];
}

const SHOWN: Shown[] = [
  {
    mark: 'lawOf',
    heading: '条文',
    functions: ['lawOf'],
    words:
      "写文号，再写各条：条号（1 到 99）、标题、复述、原文（可以几句）。得到全部条文 `law`，和引用原文的 `at`：`at(2, '运营2年以上', '第（一）项')` 就是“第二条第（一）项：‘运营2年以上’”。条文里没有的字，编辑器当场指出。附件和通知不叫“第几条”的，最后写明怎样称呼，见“截止日和名额”。",
    gives: ['的 `law` 的第二条，和 `at` 的一个出处', [law[1], at(2, '运营2年以上', '第（一）项')]],
  },
  {
    mark: 'numbers',
    heading: '参数',
    functions: ['numbers'],
    words:
      '先写从哪一天起，再逐个写：标识、名称、原文用的字、数值、单位、出处，需要时再写读法。原文用的字决定含不含本数：“以上、以内、不少于、不低于、不超过”含本数，“超过、不满”不含，“为”就是恰好此数。',
    gives: ['的第一个参数', ownNumbers[0]],
  },
  {
    mark: 'measured',
    heading: '和数字比较的条件',
    functions: ['measured'],
    words:
      '条件和它的数字一次写完：标识、名称、比较什么、原文用的字、数值、单位、出处。得到参数 `parameters` 和条件 `criteria`。某些地区另定数字的，在最后写：地区的名称、区划代码、数值、出处（例子里的 `west`），参数的标识是 `<标识>-region`。',
    gives: ['的“满意度”条件', measures.criteria[2]],
  },
  {
    mark: 'standard',
    heading: '其他条件',
    functions: ['standard', 'BOTH_STAGES'],
    words:
      '几个条件共有的（显示在哪个标题之下、适用于哪些类型、属于哪个标准）先写一次，再逐个写：标识、名称、条件、出处，需要时再写读法。`BOTH_STAGES` 是创建标准和认定标准两者。',
    gives: ['的第一个条件', ofBoth[0]],
  },
  {
    mark: 'byRegion',
    heading: '各地区不同的条件',
    functions: ['byRegion'],
    words: '这些地区按前一个条件，其余各地按后一个条件。区划代码写全或者只写前几位。',
    gives: ['的条件', handy[0]?.condition],
  },
  {
    mark: 'growth',
    heading: '和创建时比较',
    functions: ['baseline'],
    words: '`baseline` 取进入创建期时的值。增长率由减、除、乘组成，精确计算，不舍入。',
    gives: ['的条件', grown[0]?.condition],
  },
  {
    mark: 'applicationForm',
    heading: '申请表',
    functions: ['applicationForm', 'operatorBasics'],
    words:
      '写类型、是哪份文件的附件，再按标题写各个部分。`operatorBasics` 是每部办法都要问的运营主体的几项：名称、统一社会信用代码、是否失信、联系人、手机。',
    gives: ['的表格（各部分的项目略）', { ...form, sections: form.sections.map(({ id, title }) => ({ id, title })) }],
  },
  {
    mark: 'materialsOf',
    heading: '材料',
    functions: ['materialsOf'],
    words:
      '先写 `form`（每个类型各自的申请表），再逐个写：标识、名称、出处。每项材料有自己的附件栏目，最多 10 个文件。要求更复杂的（几样有其一即可、满足条件才交），直接写 `materials`。',
    gives: ['的材料和附件栏目', papers],
  },
  {
    mark: 'usualProcedure',
    heading: '通常的流程',
    functions: ['usualProcedure', 'lifecycle'],
    words:
      '逐级推荐、公示、创建期、评估验收、公示、认定、复核，这个次序的流程只写各个数字和各步的出处。`by` 写 `province`：市级推荐、省级决定；写 `ministry`：市级、省级推荐，工业和信息化部决定，没有地级市的直接向省级申请（再写 `direct` 的出处）。`realName: true` 写在 `notice` 里，异议要实名；`evidence: true` 写在 `notice` 里，异议要附证明材料。得到流程 `process` 和它用到的参数 `parameters`。审核链、有效期、年度报告与此不同的，用 `lifecycle`（各环节的内容自己写，次序不变；例子见 `plugins/national-2025/process.ts`）；次序也不同的，直接写 `process`。',
    gives: ['的审核链，和第一个参数', [chainsOf(), procedure.parameters[0]]],
  },
  {
    mark: 'term',
    heading: '在通常的流程上改动',
    functions: [],
    words:
      '流程是普通的数据，可以取出来改一处：下面给称号加上有效期。`one.phase` 是环节的种类，各种环节可以写什么见第 9 章。',
    gives: ['的认定环节的有效期', termOf()],
  },
  {
    mark: 'closing',
    heading: '截止日和名额',
    functions: ['closing', 'places'],
    words:
      '`closing` 按审核层级写截止日；`places` 按推荐单位的类别写名额，最后可以写增加的（`extra`）和不占名额的（`exempt`）。通知的各项内容也用 `lawOf` 写，最后写明称呼。',
    gives: ['的截止日和名额', { deadlines, quotas }],
  },
  {
    mark: 'notice',
    heading: '年度通知',
    functions: [],
    words: '通知的其余各键逐个写，见第 10 章。',
    gives: ['的通知里，第一项内容', notice.law[0]],
  },
  {
    mark: 'coverageTable',
    heading: '条文的落实',
    functions: ['coverageTable', 'coveredBy', 'noEffect', 'named'],
    words:
      "一条一行：写“类别:标识”，同一类别的几个用逗号隔开，不同类别用空格隔开；与软件无关的写以“因为”开头的一句话。`coveredBy` 和 `noEffect` 只写一条；`named('criterion', ['served-smes'], ['creation', 'designation'])` 给同一标识的条件分别写明是哪个标准的。",
    gives: ['的前三行', coverage.slice(0, 3)],
  },
  {
    mark: 'defineDraft',
    heading: '合在一起',
    functions: ['defineDraft', 'definePlugin'],
    words:
      '`defineDraft` 检查并得到一部征求意见稿，没有写的部分算空的，声明用通常的文字；`definePlugin` 一样检查，但是每个键都要写。有错误的，列出全部问题。',
    gives: [
      '的办法里，没有写而自动补上的',
      {
        version: plugin.version,
        status: plugin.status,
        preferences: plugin.preferences,
        declaration: plugin.declaration,
      },
    ],
  },
];

function termOf(): unknown {
  return process.phases.flatMap((one) => (one.phase === 'designation' ? [one.term] : []))[0];
}

function chainsOf(): unknown {
  const [review] = procedure.process.phases;
  return review?.phase === 'review' ? review.chains : [];
}

/** The functions that the manual explains by the example measure. */
export const shownFunctions = SHOWN.flatMap(({ functions }) => functions);

/** The headings of the chapter, and the lines under each. */
export function builderSections(): { heading: string; lines: string[] }[] {
  const texts = exampleTexts();
  return SHOWN.map(({ mark, heading, functions, words, gives: [what, data] }) => ({
    heading: [heading, ...functions].join(' '),
    lines: [
      words,
      '',
      '```ts',
      texts.get(mark) ?? '',
      '```',
      '',
      `得到${what}：`,
      '',
      '```json',
      compactJson(data),
      '```',
      '',
    ],
  }));
}

/** The parts of the example measure as they stand in its source, by their marks. */
export function exampleTexts(): Map<string, string> {
  const source = readFileSync(new URL('examples/measure.ts', import.meta.url), 'utf8');
  const [, ...parts] = source.split(/^\/\/ example: /mu);
  return new Map(
    parts.map((part) => {
      const end = part.indexOf('\n');
      return [
        part.slice(0, end).trim(),
        part
          .slice(end)
          .trim()
          .replaceAll(/^export const/gmu, 'const'),
      ];
    }),
  );
}
