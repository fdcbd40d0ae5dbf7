import { citationText } from '@shifan/rules';
import { statusWords } from '../words.ts';
import { list, table } from './markdown.ts';
import type { ExplainPart } from './part.ts';

export const identityPart: ExplainPart = {
  title: '基本情况',
  lines: (plugin) => [
    ...table(
      ['项目', '内容'],
      [
        ['标识', `${plugin.id}（数据版本 ${plugin.version}）`],
        ['文号', plugin.documentNumber],
        ['制定机关', plugin.issuedBy],
        ['状态', statusWords[plugin.status]],
        ['施行', `${plugin.effectiveFrom ?? '未定'} 起${plugin.effectiveTo ? `，至 ${plugin.effectiveTo}` : ''}`],
        ['依据', plugin.legalBasis.join('；') || '未载明'],
        ['废止', plugin.repeals.join('；') || '无'],
        ['决定机关', plugin.decidingActor === 'ministry' ? '工业和信息化部' : '省级主管部门'],
      ],
    ),
    '',
    ...list(
      plugin.kinds.map(
        (kind) => `**${kind.name}**（${kind.id}）：${kind.definition}。${citationText(plugin, kind.citation)}`,
      ),
    ),
  ],
};
