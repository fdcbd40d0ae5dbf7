import { list } from './markdown.ts';
import { clauseText } from '../words.ts';
import type { ExplainPart } from './part.ts';

export const documentsPart: ExplainPart = {
  title: '文书和声明',
  lines: (plugin) => [
    ...list(
      plugin.documents.map(({ id, title, form, citation, also = [] }) => {
        const printed = plugin.forms.find((one) => one.id === form)?.title;
        const made = printed === undefined ? '' : `，按“${printed}”生成`;
        return `**${title}**（${id}）${made}。${[citation, ...also].map((one) => clauseText(plugin, one)).join('；')}`;
      }),
    ),
    '',
    `提交时声明：${plugin.declaration}`,
  ],
};
