import type { Plugin } from '../schema/plugin.ts';
import type { Check, Finding } from './check.ts';
import { fieldsOf, sectionsOf } from './roots.ts';

// 工信部企业〔2025〕225号 第八条、第十七条: what no programme under it may ask for. They hold for every plugin:
// a jurisdiction that could ask for them would break the law the product serves.
const showing = forbidden({
  code: 'PLUGIN_MATERIAL_FORBIDDEN',
  fact: 'no slide show and no film is asked for (art. 8)',
  words:
    /电子演示文稿|演示文[稿档]|幻灯片|PPT|路演视频|宣传片|短片|(?:拍摄|制作|提交|提供|上传|展示)[^，。；]{0,6}视频|视频(?:材料|资料|文件|展示|介绍)|^视频$/iu,
  // a field may speak of a video service; a file to hand in is a film whatever stands beside the word
  fileWords:
    /演示(?:文稿|文档|材料|文件)|幻灯片|PPT|视频|录像|影像资料|多媒体|宣传片|短片|video|slide ?(?:show|deck|s\b)|powerpoint/iu,
  clause: '第八条（不要求制作电子演示文稿、拍摄视频等进行展示）',
});

const burdens = forbidden({
  code: 'PLUGIN_BURDEN_FORBIDDEN',
  fact: 'no matching funds, special plan or special meeting is asked of a place (art. 8)',
  words: /配套(?:资金|经费|承诺)|(?:资金|财政|经费)配套|专项规划|专题会议/u,
  clause: '第八条（不要求地方配套资金政策、出台专项规划、召开专题会议）',
});

const fees = forbidden({
  code: 'PLUGIN_FEE_FORBIDDEN',
  fact: 'no fee is taken (art. 17)',
  words:
    /(?:申报|申请|报名|评审|评估|验收|认定|公示|复核|材料|工本)费(?!用占|用情况)|缴费(?:凭证|证明|回单)|交费|付款凭证/u,
  clause: '第十七条（不收取任何费用）',
});

const ranking = forbidden({
  code: 'PLUGIN_RANKING_FORBIDDEN',
  fact: 'nothing is ranked, openly or in disguise (art. 8)',
  words: /排名|名次|排行|得分排序|评分排序|总分|百分位|末位|\brank|Rank(?:ing)?(?:\b|[A-Z])/u,
  clause: '第八条（不搞创建结果排名或者变相排名）',
});

export const prohibitionChecks: readonly Check[] = [showing, burdens, fees, ranking];

const HANDED_IN = /^(?:notices\[\d+\]\.)?(?:materials|evidenceSlots|documents)\[/u;
const FORBIDDING = /(?:不|无需|无须|严禁|禁止)[^，。；]*$/u;

interface Prohibition {
  code: Check['code'];
  fact: string;
  words: RegExp;
  /** for what is handed in as a file, instead of `words` */
  fileWords?: RegExp;
  clause: string;
}

function forbidden(rule: Prohibition): Check {
  return {
    code: rule.code,
    fact: rule.fact,
    severity: 'error',
    *run(plugin): Generator<Finding> {
      for (const { path, text } of askedTexts(plugin)) {
        const words = HANDED_IN.test(path) ? (rule.fileWords ?? rule.words) : rule.words;
        const word = askedFor(text, words);
        if (word === undefined) continue;
        yield { path, found: text, expected: `没有“${word}”`, todo: `删除：${rule.clause}。` };
      }
    },
  };
}

/** The first of the words that a text asks for, in wide letters or spaced ones too. */
function askedFor(text: string, words: RegExp): string | undefined {
  const plain = text.normalize('NFKC');
  for (const read of [plain, plain.replaceAll(/\s+/gu, '')]) {
    const match = words.exec(read);
    if (match === null) continue;
    // "不要求提供视频" forbids and does not ask
    const before = read.slice(Math.max(0, match.index - 10), match.index);
    if (!FORBIDDING.test(before)) return match[0];
  }
  return undefined;
}

/**
 * Every text that asks an applicant or an authority for something. A measure's own words are not among them; those of a notice are, for it may
 * not ask for what the measure forbids.
 */
function askedTexts(plugin: Plugin): { path: string; text: string }[] {
  const texts: { path: string; text: string }[] = [];
  const put = (path: string, ...list: (string | undefined)[]) => {
    for (const text of list) if (text !== undefined) texts.push({ path, text });
  };
  plugin.materials.forEach((one, i) => put(`materials[${i}].title`, one.title));
  plugin.evidenceSlots.forEach((one, i) => put(`evidenceSlots[${i}]`, one.title, one.hint, one.id));
  plugin.notices.forEach(({ law, materials = [], evidenceSlots = [] }, i) => {
    law.forEach((one, j) => put(`notices[${i}].law[${j}].restated`, one.restated));
    materials.forEach((one, j) => put(`notices[${i}].materials[${j}].title`, one.title));
    evidenceSlots.forEach((one, j) => put(`notices[${i}].evidenceSlots[${j}]`, one.title, one.hint));
  });
  plugin.criteria.forEach((one, i) => put(`criteria[${i}].title`, one.title));
  plugin.planRubric.forEach((one, i) => put(`planRubric[${i}]`, one.title, ...one.prompts));
  plugin.documents.forEach((one, i) => put(`documents[${i}].title`, one.title));
  plugin.forms.forEach((one, i) => put(`forms[${i}].title`, one.title));
  for (const { section, path } of sectionsOf(plugin)) put(path, section.title, section.hint);
  for (const { field, path } of fieldsOf(plugin)) {
    put(path, field.label, field.hint, field.key);
    for (const [i, column] of (field.columns ?? []).entries()) put(`${path}.columns[${i}]`, column.label, column.hint);
    for (const [i, option] of (field.options ?? []).entries()) put(`${path}.options[${i}]`, option.label);
  }
  return texts;
}
