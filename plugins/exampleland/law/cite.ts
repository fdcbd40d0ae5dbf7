import type { Article, Citation } from '@shifan/rules';

/** The fictional measure. */
export const MEASURE = '示例发〔2025〕1号（虚构）';

/** A citation of an article, at the place lawyers would name, with its operative words. */
export function cite(article: Article, clause: string, quote: string): Citation {
  return { article: article.id, clause, quote };
}
