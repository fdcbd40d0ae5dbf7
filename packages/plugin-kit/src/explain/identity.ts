import { actorLabels, findAuthority } from '@shifan/rules';
import type { Plugin } from '@shifan/rules';
import { clauseText, statusWords } from '../words.ts';
import { list, table } from './markdown.ts';
import type { ExplainPart } from './part.ts';

export const identityPart: ExplainPart = {
  title: '基本情况',
  lines: (plugin) => [
    ...table(['项目', '内容'], rows(plugin)),
    '',
    ...list(
      plugin.kinds.map(({ id, name, definition, citation }) => {
        const words = definition.replace(/。$/u, '');
        return `**${name}**（${id}）：${words}。${clauseText(plugin, citation)}`;
      }),
    ),
  ],
};

function rows(plugin: Plugin): string[][] {
  const { id, version, shortTitle, documentNumber, issuedBy, status, legalBasis, repeals, authority } = plugin;
  return [
    ['标识', `${id}（数据版本 ${version}）`],
    ['简称', shortTitle],
    ['文号', documentNumber],
    ['制定机关', issuedBy],
    ['状态', statusWords[status]],
    ['施行', inForce(plugin)],
    ['依据', legalBasis.join('；') || '未载明'],
    ['废止的文件', repeals.join('；') || '无'],
    ['决定机关', deciding(plugin)],
    ['适用地区', authority === undefined ? '各地' : (findAuthority(authority)?.name ?? authority)],
  ];
}

function inForce({ effectiveFrom, effectiveTo }: Plugin): string {
  if (effectiveFrom === undefined) return '尚未施行';
  return effectiveTo === undefined ? `自 ${effectiveFrom} 起` : `自 ${effectiveFrom} 起，至 ${effectiveTo} 止`;
}

/** A fictional measure is decided by its own office in the place of a real one. */
function deciding({ issuedBy, decidingActor }: Plugin): string {
  const actor = actorLabels[decidingActor];
  return issuedBy === actor ? issuedBy : `${issuedBy}（流程里称${actor}）`;
}
