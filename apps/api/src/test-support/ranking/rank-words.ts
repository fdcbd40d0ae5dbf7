/**
 * What may stand although a word of ranking is in it: that nothing is ranked, in the law's words and in ours, and what the
 * law calls an enterprise that leads in one product.
 */
const MAY_STAND = [
  // 工信部企业〔2025〕225号 第八条, the draft of 广东 第八条, and the fictional measure's own
  '不搞创建结果排名或者变相排名',
  '不搞创建结果排名或变相排名',
  '不得对创建结果排名或者变相排名',
  '不排名、不变相排名',
  '不对创建结果排名',
  '不排名；',
  // what the product says of itself
  '不作任何排名',
  '不排名次',
  '也不用于排名',
  '各处次序只按区划代码和名称，没有排名',
  '检查办法时不允许第八条禁止的材料、费用和排名',
  '单项冠军',
  '制造业冠军企业',
];

const ORDERS = [
  '排名',
  '排序',
  '名次',
  '排行',
  '位次',
  '座次',
  '进位',
  '榜',
  '升序',
  '降序',
  '[从由]高[到至]低',
  '[从由]低[到至]高',
];
const PLACES = [
  '第[一二三四五六七八九十\\d]+[名位]',
  '前[一二三四五六七八九十百\\d]+[名位强]',
  '前十',
  '前列',
  '百强',
  '\\bTOP\\b',
  'TOP ?\\d',
];
const PRAISE = ['领先', '落后', '居首', '首位', '末位', '垫底', '拔得头筹', '最[高低好差优劣]', '冠军', '亚军', '季军'];
const MARKS = [
  '总分',
  '得分',
  '评分',
  '分值',
  '分数',
  '星级',
  '百分位',
  '四分位',
  '[金银铜][牌奖]',
  '红黑榜',
  '[🏆🏅🥇🥈🥉★☆▲▼↑↓]',
];
/** A part of a whole by place is a result by which places are compared. */
const RATES = [
  '达标率',
  '通过率',
  '完成率',
  '推荐率',
  '认定率',
  '入选率',
  '成功率',
  '淘汰率',
  '同比',
  '环比',
  '[高低]于(?:全国|全省|平均)',
];

const WORDS = new RegExp([...ORDERS, ...PLACES, ...PRAISE, ...MARKS, ...RATES].join('|'), 'giu');

/** Words that rank in a text, each with what stands around it. */
export function rankWordsIn(text: string): string[] {
  const plain = MAY_STAND.reduce((rest, words) => rest.replaceAll(words, '…'), text);
  return [...plain.matchAll(WORDS)].map(({ index }) => plain.slice(Math.max(0, index - 20), index + 20));
}

const KEYS =
  /^(?:rank|ranking|position|score|points|percentile|quantile|top|best|worst|leader|leaderboard|medal|podium|grade|stars|pass-?rate|rate)$/iu;
const SORTING = /^(?:sort|sort-?by|sorting|order|order-?by|direction|desc|asc|descending|ascending)$/iu;

/** Whether something is named as a rank is: a key of an answer, a class, an id. */
export function namesRank(name: string): boolean {
  return KEYS.test(name);
}

/** Whether something is named as a choice of order is: a key of an input, a question of an address, a field. */
export function namesOrder(name: string): boolean {
  return SORTING.test(name);
}

const RESULTS = /率|得分|分数|分值|评分|指数|占比|比例|增幅|增长|名次|序号|等级|星级|档次|成绩|绩效|水平/u;

/** Whether a column of a list of units or places would be one of results by which they are compared, or of their place in it. */
export function headsResult(head: string): boolean {
  return RESULTS.test(head) || /^(?:#|№|No\.?)$/iu.test(head.trim());
}
