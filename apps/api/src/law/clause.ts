import type { ErrorCitation } from '@shifan/errors';
import { type Citation, findArticle, type Plugin, resolveCitation } from '@shifan/rules';
import type { Clause, RefusalDto } from '../contract/scalars.ts';
import { installedPlugins } from './installed-plugins.ts';

/** A citation of a plugin as screens show it. */
export function clauseOf(plugin: Plugin, citation: Citation): Clause {
  return { jurisdiction: plugin.id, ...resolveCitation(plugin, citation) };
}

/** An engine's citation, which knows its document but not its jurisdiction: the plugin that holds the article is found. */
export function clauseOfError(citation: ErrorCitation): Clause {
  const holder = installedPlugins.find(
    (plugin) => findArticle(plugin, citation.article)?.document === citation.document,
  );
  return { jurisdiction: holder?.id ?? '', ...citation };
}

/** An engine's refusal as the wire carries it. */
export function refusalDto(refusal: { code: string; message: string; citation?: ErrorCitation }): RefusalDto {
  const { code, message, citation } = refusal;
  return citation === undefined ? { code, message } : { code, message, clause: clauseOfError(citation) };
}
