import { levelLabel } from '@shifan/process';
import { describeCondition, divisionNames, findAuthority, recommenderLabels } from '@shifan/rules';
import type { Citation, Notice, Plugin, RecommenderClass } from '@shifan/rules';
import { amount, clauseText, kindNames, withReading } from '../words.ts';
import { articleLines } from './law.ts';
import { list } from './markdown.ts';
import { materialLines } from './materials.ts';
import type { ExplainPart } from './part.ts';

export const noticesPart: ExplainPart = {
  title: '年度通知',
  lines: (plugin) => plugin.notices.flatMap((notice) => noticeLines(notice, plugin)),
};

function noticeLines(notice: Notice, plugin: Plugin): string[] {
  const { id, title, documentNumber, issuedBy, issuedOn, year, law } = notice;
  const above = plugin.notices.find((one) => one.id === notice.extends);
  const follows = above === undefined ? '' : `；承接${above.documentNumber}，没有另写的照它办`;
  return [
    `### ${title}（${id}）`,
    '',
    `${documentNumber}，${issuedBy}，${issuedOn} 印发，${year} 年度；适用于${whereOf(notice)}${follows}。`,
    '',
    ...list([...dates(notice, plugin), ...quotas(notice, plugin), ...rest(notice, plugin)]),
    '',
    ...(notice.materials ?? []).flatMap((one) => materialLines(one, plugin)),
    '',
    ...law.flatMap((article) => [
      `**${article.number} ${article.title}**（${article.id}）`,
      '',
      ...articleLines(article, documentNumber),
    ]),
  ];
}

function whereOf({ authority }: Notice): string {
  return authority === undefined ? '各地' : (findAuthority(authority)?.name ?? authority);
}

function dates({ opensOn, opensInterpretation, deadlines }: Notice, plugin: Plugin): string[] {
  return [
    withReading(`自 ${opensOn} 起可以申报`, opensInterpretation),
    ...deadlines.map(({ level, lastDay, citation, interpretation }) =>
      withReading(`${levelLabel(level)}的截止日 ${lastDay}${cited(plugin, citation)}`, interpretation),
    ),
  ];
}

function quotas({ quotas: all, nilReturn, total }: Notice, plugin: Plugin): string[] {
  const nil = nilReturn === undefined ? [] : [`没有符合条件的，可以不推荐${cited(plugin, nilReturn)}`];
  const sum = total === undefined ? [] : [`全年确定创建对象 ${total} 个`];
  return [...sum, ...all.flatMap((quota) => quotaLines(quota, plugin)), ...nil];
}

/** Classes of one recommender alone. */
const SINGLE = new Set<RecommenderClass>(['corps', 'cooperation-zone']);

function quotaLines(quota: Notice['quotas'][number], plugin: Plugin): string[] {
  const { recommender, max, citation, interpretation, extra = [], exempt = [] } = quota;
  const name = recommenderLabels[recommender];
  return [
    withReading(
      `${name}${SINGLE.has(recommender) ? '' : '各自'}推荐不超过 ${max} 个，各类型合计${cited(plugin, citation)}`,
      interpretation,
    ),
    ...extra.map((one) => {
      const preferred = plugin.preferences.find(({ id }) => id === one.preference)?.title;
      const where = one.divisions === undefined ? (preferred ?? '每个') : divisionNames(one.divisions).join('、');
      return withReading(`${name}另加 ${one.places} 个（${where}）${cited(plugin, one.citation)}`, one.interpretation);
    }),
    ...exempt.map((one) => {
      const kinds = one.kinds === undefined ? '' : `（${kindNames(plugin, one.kinds)}）`;
      const when = one.when === undefined ? '' : `，${describeCondition(plugin, one.when)}`;
      return withReading(
        `${name}的推荐，${one.title}${kinds}${when}，不占名额${cited(plugin, one.citation)}`,
        one.interpretation,
      );
    }),
  ];
}

function rest({ parameters, paper, filingUrl }: Notice, plugin: Plugin): string[] {
  const changed = parameters.map(({ parameter, value, citation }) => {
    const known = plugin.parameters.find(({ id }) => id === parameter);
    return `${known?.label ?? parameter}（${parameter}）改为 ${amount(value, known?.unit ?? '')}${cited(plugin, citation)}`;
  });
  const online = filingUrl === undefined ? [] : [`线上填报：${filingUrl}`];
  return [...changed, ...online, ...(paper === undefined ? [] : [paperWords(paper, plugin)])];
}

function paperWords(
  { copies, lastPostingDay, address, seals, citation }: NonNullable<Notice['paper']>,
  plugin: Plugin,
): string {
  const parts = [`纸质材料 ${copies} 份`];
  if (lastPostingDay !== undefined) parts.push(`最晚 ${lastPostingDay} 寄出`);
  if (address !== undefined) parts.push(address);
  if (seals.length > 0) parts.push(`盖章：${seals.join('、')}`);
  return `${parts.join('，')}${cited(plugin, citation)}`;
}

function cited(plugin: Plugin, citation: Citation): string {
  return `（${clauseText(plugin, citation)}）`;
}
