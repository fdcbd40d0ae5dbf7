import type { Clause } from '../../contract/scalars.ts';
import { html, type Html } from '../html.ts';
import { link } from './button.ts';

/** Where an article can be read: /law/national-2025#art-07. */
export function clauseHref({ jurisdiction, article }: Pick<Clause, 'jurisdiction' | 'article'>): string {
  return `/law/${jurisdiction}#${article}`;
}

/** A clause with its operative words; it opens the article. */
export function clauseLink(clause: Clause, { quote = true } = {}): Html {
  const words = quote && clause.quote !== undefined && `：“${clause.quote}”`;
  return html`<span>${link(clauseHref(clause), `${clause.document} ${clause.clause}`)}${words}</span>`;
}
