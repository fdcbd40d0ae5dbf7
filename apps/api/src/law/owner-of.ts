import type { Plugin } from '@shifan/rules';

/** Whose law it is: the authority that decides under it, and that alone may bring in another version of it. */
export function ownerOf({ decidingActor, authority }: Pick<Plugin, 'decidingActor' | 'authority'>): string {
  return decidingActor === 'ministry' ? 'ministry' : (authority ?? 'ministry');
}
