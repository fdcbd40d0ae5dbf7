import { findNotice } from '../notices.ts';
import type { Article, Citation } from '../schema/citation.ts';
import type { Plugin } from '../schema/plugin.ts';
import type { Check, Finding } from './check.ts';

interface Cited {
  citation: Citation;
  path: string;
  /** articles it may cite */
  law: ReadonlyMap<string, Article>;
}

const articlesExist: Check = {
  code: 'PLUGIN_ARTICLE_UNKNOWN',
  fact: 'every citation names an article that exists',
  severity: 'error',
  *run(plugin) {
    for (const { citation, path, law } of citationsOf(plugin)) {
      if (law.has(citation.article)) continue;
      const todo = '在 law 中补上这一条，或者改正条文编号。';
      yield {
        path: `${path}.article`,
        found: citation.article,
        expected: 'law 中已有的条文编号',
        todo,
        known: law.keys(),
      };
    }
  },
};

const quotesStand: Check = {
  code: 'PLUGIN_QUOTE_NOT_IN_ARTICLE',
  fact: 'every quotation is a part of the words its article quotes',
  severity: 'error',
  *run(plugin) {
    for (const { citation, path, law } of citationsOf(plugin)) {
      const { quote } = citation;
      const article = law.get(citation.article);
      if (quote === undefined || article === undefined) continue;
      if (article.quotes.some((one) => one.includes(quote))) continue;
      const expected = article.quotes.map((one) => `“${one}”`).join('、') || '（这一条没有 quotes）';
      const todo = '逐字引用原文，或者把这句原文加入条文的 quotes。';
      yield { path: `${path}.quote`, found: quote, expected, todo, known: article.quotes };
    }
  },
};

const numbersAreQuoted: Check = {
  code: 'PLUGIN_QUOTE_MISSING',
  fact: 'a legal number is cited with its operative words',
  severity: 'warning',
  *run(plugin) {
    for (const [i, parameter] of plugin.parameters.entries()) {
      for (const [j, value] of parameter.values.entries()) {
        if (value.citation.quote !== undefined) continue;
        const path = `parameters[${i}].values[${j}].citation.quote`;
        yield { path, found: '没有填写', expected: '写有这个数字的原文', todo: '引用原文中的这几个字。' };
      }
    }
  },
};

const articlesAreCovered: Check = {
  code: 'PLUGIN_COVERAGE_MISSING',
  fact: 'every article says what implements it, or why nothing does',
  severity: 'error',
  *run(plugin) {
    const covered = new Set(plugin.coverage.map((one) => one.article));
    for (const [i, article] of plugin.law.entries()) {
      if (!covered.has(article.id)) yield uncovered(`law[${i}]`, article);
    }
  },
};

function uncovered(path: string, article: Article): Finding {
  const todo = '在 coverage 中写明由什么实现，或者写明为什么与软件无关（noSoftwareEffect）。';
  return { path, found: article.id, expected: 'coverage 中有这一条', todo };
}

export const citationChecks: readonly Check[] = [articlesExist, quotesStand, numbersAreQuoted, articlesAreCovered];

/** Every citation of a plugin, wherever it stands: any object with `article` and `clause`. */
export function citationsOf(plugin: Plugin): Cited[] {
  const own = new Map(plugin.law.map((one) => [one.id, one]));
  const found: Cited[] = [];
  const { notices, ...rest } = plugin;
  collect(rest, '', { law: own, found });
  for (const [i, notice] of notices.entries()) {
    const ownAndAbove = findNotice(plugin, { id: notice.id })?.law ?? notice.law;
    const law = new Map([...own, ...ownAndAbove.map((one) => [one.id, one] as const)]);
    collect(notice, `notices[${i}]`, { law, found });
  }
  return found;
}

function collect(value: unknown, path: string, to: { law: ReadonlyMap<string, Article>; found: Cited[] }): void {
  if (typeof value !== 'object' || value === null) return;
  if (isCitation(value)) to.found.push({ citation: value, path, law: to.law });
  for (const [key, inner] of Object.entries(value)) {
    const place = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    collect(inner, place, to);
  }
}

function isCitation(value: object): value is Citation {
  return 'article' in value && 'clause' in value;
}
