/** Where an article can be read: /law/national-2025#art-07. */
export function clauseHref(clause: { jurisdiction: string; article: string }): string {
  return `/law/${clause.jurisdiction}#${clause.article}`;
}
