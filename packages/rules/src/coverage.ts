import type { ElementKind } from './elements.ts';
import type { Coverage } from './schema/plugin.ts';

/** What implements an article. Example: `coveredBy('art-10', 'phase:reexamination')`. */
export function coveredBy(article: string, ...by: string[]): Coverage {
  return { article, implementedBy: by };
}

/** Why an article changes nothing that software does: a sentence that begins with 因为. */
export function noEffect(article: string, because: string): Coverage {
  return { article, noSoftwareEffect: because };
}

/**
 * Several parts of one kind as coverage writes them; each once for every standard it is written for.
 * @example named('criterion', ['served-smes'], ['creation', 'designation']) // ['criterion:served-smes@creation', 'criterion:served-smes@designation']
 */
export function named(kind: ElementKind, ids: readonly string[], standards: readonly string[] = []): string[] {
  return ids.flatMap((id) =>
    standards.length === 0 ? [`${kind}:${id}`] : standards.map((standard) => `${kind}:${id}@${standard}`),
  );
}
