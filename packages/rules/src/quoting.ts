import type { Article, Citation } from './schema/citation.ts';
import type { Parameter } from './schema/parameter.ts';

/** An article that knows its own quotes, so that a citation of words it does not hold fails to compile. */
export type Quoted<Q extends string> = Omit<Article, 'quotes'> & { quotes: Q[] };

/** Keeps the quotes as literal types; the value is returned unchanged. */
export function quoted<Q extends string>(article: Quoted<Q>): Quoted<Q> {
  return article;
}

/** A citation of operative words that the article itself quotes, e.g. `cite(article05, '第五条第（一）项', '运营3年以上')`. */
export function cite<Q extends string>(article: Quoted<Q>, clause: string, quote: NoInfer<Q>): Citation {
  return { article: article.id, clause, quote };
}

/** The only value so far of a number; an amendment adds a second dated value beside it. */
export function since(from: string, value: number, citation: Citation): Parameter['values'] {
  return [{ from, value: String(value), citation }];
}
