import { coveredBy, noEffect } from '../coverage.ts';
import type { Coverage } from '../schema/plugin.ts';

/**
 * Coverage as a table: of each article what implements it, names of one kind after its colon with commas between; or a sentence
 * that begins with 因为.
 * @example coverageTable({ 'art-01': '因为只说明目的。', 'art-05': 'criterion:served-smes,satisfaction parameter:served-smes' })
 */
export function coverageTable(rows: Record<string, string>): Coverage[] {
  return Object.entries(rows).map(([article, text]) =>
    text.startsWith('因为') ? noEffect(article, text) : coveredBy(article, ...text.split(/\s+/u).flatMap(namesIn)),
  );
}

function namesIn(group: string): string[] {
  const colon = group.indexOf(':');
  return group
    .slice(colon + 1)
    .split(',')
    .map((name) => `${group.slice(0, colon)}:${name}`);
}
