import type { Coverage } from './schema/plugin.ts';

/** What implements an article. Example: `coveredBy('art-10', 'phase:reexamination')`. */
export function coveredBy(article: string, ...by: string[]): Coverage {
  return { article, implementedBy: by };
}

/** Why an article changes nothing that software does: a sentence that begins with 因为. */
export function noEffect(article: string, because: string): Coverage {
  return { article, noSoftwareEffect: because };
}
