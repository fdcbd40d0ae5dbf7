import type { Plugin } from '@shifan/rules';

/** A fictional jurisdiction's notices bind places that are none of the 37; a repealed one calls nobody. */
export function isOfRealPlaces({ status }: Plugin): boolean {
  return status === 'in-force' || status === 'draft';
}
