import type { ExplainPart } from './part.ts';

export const lawPart: ExplainPart = {
  title: '条文',
  lines: (plugin) =>
    plugin.law.flatMap((article) => [
      `### ${article.number} ${article.title}（${article.id}）`,
      '',
      `${article.document}。${article.restated}`,
      ...article.quotes.flatMap((quote) => ['', `> ${quote}`]),
      '',
    ]),
};
