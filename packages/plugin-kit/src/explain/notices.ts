import { levelLabel } from '@shifan/process';
import { citationText, findAuthority, recommenderLabels } from '@shifan/rules';
import type { Citation, Notice, Plugin } from '@shifan/rules';
import { list } from './markdown.ts';
import type { ExplainPart } from './part.ts';

export const noticesPart: ExplainPart = {
  title: '年度通知',
  lines: (plugin) => plugin.notices.flatMap((notice) => noticeLines(notice, plugin)),
};

function noticeLines(notice: Notice, plugin: Plugin): string[] {
  const cited = (citation: Citation): string => `（${citationText(plugin, citation)}）`;
  return [
    `### ${notice.title}（${notice.id}）`,
    '',
    `${notice.documentNumber}，${notice.issuedBy}，${notice.issuedOn} 印发${notice.extends === undefined ? '' : `；承接 ${notice.extends}`}${notice.authority === undefined ? '' : `；适用于${findAuthority(notice.authority)?.name ?? notice.authority}`}`,
    '',
    ...list([
      `自 ${notice.opensOn} 起可以申报${notice.opensInterpretation === undefined ? '' : `；读法：${notice.opensInterpretation}`}`,
      ...notice.deadlines.map(
        ({ level, lastDay, citation, interpretation }) =>
          `${levelLabel(level)}的截止日 ${lastDay}${cited(citation)}${interpretation === undefined ? '' : `；读法：${interpretation}`}`,
      ),
      ...notice.quotas.map(
        ({ recommender, max, citation }) => `${recommenderLabels[recommender]}推荐不超过 ${max} 个${cited(citation)}`,
      ),
      ...notice.parameters.map(({ parameter, value, citation }) => `${parameter} 改为 ${value}${cited(citation)}`),
    ]),
    '',
  ];
}
