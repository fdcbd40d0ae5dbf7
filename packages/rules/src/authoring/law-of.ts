import type { Article, Citation } from '../schema/citation.ts';
import { chineseNumber } from './chinese-number.ts';

/** An article by its number: a heading, what it says in our words, then the operative words, quoted. */
type Articles = Record<number, readonly [title: string, restated: string, ...quotes: string[]]>;

/** The operative words of an article. */
type QuoteOf<Row> = Row extends readonly [string, string, ...infer Quotes] ? Quotes[number] & string : never;

interface Law<Rows extends Articles> {
  law: Article[];
  /** A citation of words that this article quotes; `place` is where in it they stand, e.g. 第（一）项. */
  at: <Number extends keyof Rows & number>(
    number: Number,
    quote: NoInfer<QuoteOf<Rows[Number]>>,
    place?: string,
  ) => Citation;
}

/** How articles are named where they are none: `{ id: 'call', number: (n) => \`第${n}项\` }` gives call-01, 第一项. */
interface Naming {
  id: string;
  number: (chinese: string) => string;
}

const ARTICLE: Naming = { id: 'art', number: (chinese) => `第${chinese}条` };

/**
 * The articles of a document and a function that cites them; words that an article does not quote fail to compile.
 *
 * Numbers run from 1 to 99; ids are `art-01`, `art-02` …
 * @example const { law, at } = lawOf('示例〔2025〕1号', { 5: ['条件', '运营满两年。', '运营2年以上'] }); at(5, '运营2年以上', '第（一）项')
 */
export function lawOf<const Rows extends Articles>(document: string, rows: Rows, naming: Naming = ARTICLE): Law<Rows> {
  const idOf = (number: number): string => `${naming.id}-${String(number).padStart(2, '0')}`;
  const law = Object.entries<Articles[number]>(rows).map(([key, [title, restated, ...quotes]]) => ({
    id: idOf(Number(key)),
    document,
    number: naming.number(chineseNumber(Number(key))),
    title,
    restated,
    quotes,
  }));
  return {
    law,
    at: (number, quote, place = '') => ({
      article: idOf(number),
      clause: `${naming.number(chineseNumber(number))}${place}`,
      quote,
    }),
  };
}
