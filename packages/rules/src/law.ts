import { fail } from '@shifan/errors';
import type { ErrorCitation } from '@shifan/errors';
import type { Article, Citation } from './schema/citation.ts';
import type { Plugin } from './schema/plugin.ts';
import { indexOf } from './plugin-index.ts';

/** The article of a plugin, or of one of its notices; undefined where there is none. */
export function findArticle(plugin: Plugin, id: string): Article | undefined {
  return indexOf(plugin).articles.get(id);
}

/**
 * The article of a plugin, or of one of its notices.
 * @throws PLUGIN_ARTICLE_UNKNOWN (definePlugin refuses such a citation)
 */
export function article(plugin: Plugin, id: string): Article {
  const found = findArticle(plugin, id);
  return found ?? fail('PLUGIN_ARTICLE_UNKNOWN', { path: plugin.id, id });
}

/** A citation with the 文号 it belongs to, as errors, refusals and screens carry it: the article's own, or the plugin's where the article is not known. */
export function resolveCitation(plugin: Plugin, citation: Citation): ErrorCitation {
  const document = findArticle(plugin, citation.article)?.document ?? plugin.documentNumber;
  const { article: id, clause, quote } = citation;
  return quote === undefined ? { document, article: id, clause } : { document, article: id, clause, quote };
}

/**
 * A citation as people read it.
 * @example citationText(plugin, citation) // '工信部企业〔2025〕225号 第五条第（一）项：“运营3年以上”'
 */
export function citationText(plugin: Plugin, citation: Citation): string {
  const { document, clause, quote } = resolveCitation(plugin, citation);
  return quote === undefined ? `${document} ${clause}` : `${document} ${clause}：“${quote}”`;
}
