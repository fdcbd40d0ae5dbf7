import type { Article, Citation } from '@shifan/rules';

/** An article that knows its own quotes, so that a citation of words it does not hold fails to compile. */
export type Quoted<Q extends string> = Omit<Article, 'quotes'> & { quotes: Q[] };

export const MEASURE = '工信部企业〔2025〕225号';
export const CALL = '工信厅企业函〔2025〕460号';
export const GUANGDONG_CALL = '粤工信服务函〔2025〕31号';

/** Keeps the quotes as literal types; the value is returned unchanged. */
export function quoted<Q extends string>(article: Quoted<Q>): Quoted<Q> {
  return article;
}

/** A citation of operative words that the article itself quotes, e.g. `cite(article05, '第五条第（一）项', '运营3年以上')`. */
export function cite<Q extends string>(article: Quoted<Q>, clause: string, quote: NoInfer<Q>): Citation {
  return { article: article.id, clause, quote };
}
