import type { YamlValue } from './tree.ts';

/** Words for yes and no: what YAML 1.1 and people write beside true and false. */
const FLAGS = new Map([
  ['true', true],
  ['yes', true],
  ['是', true],
  ['false', false],
  ['no', false],
  ['否', false],
]);

/**
 * A decision as people write it, or undefined for anything else.
 * @example readFlag('否') // false
 */
export function readFlag(value: YamlValue): boolean | undefined {
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' ? FLAGS.get(value.trim().toLowerCase()) : undefined;
}
