import type { Article } from '@shifan/rules';
import type { ExplainPart } from './part.ts';

export const lawPart: ExplainPart = {
  title: '条文',
  lines: (plugin) => [
    '先用自己的话复述，再逐字引用判断所依据的原文。以下凡是没有写文号的条款，都是本办法的条款。',
    '',
    ...plugin.law.flatMap((article) => [
      `### ${article.number} ${article.title}（${article.id}）`,
      '',
      ...articleLines(article, plugin.law[0]?.document),
    ]),
  ],
};

/** What an article says, and the words quoted of it; its document where it is not the one at hand. */
export function articleLines({ document, restated, quotes }: Article, known: string | undefined): string[] {
  return [
    document === known ? restated : `${restated}（${document}）`,
    '',
    ...quotes.map((quote, i) => (i === quotes.length - 1 ? `> ${quote}` : `> ${quote}\\`)),
    '',
  ];
}
