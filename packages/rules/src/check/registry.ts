import type { Check } from './check.ts';

/** Every cross-check, family by family; one file a family. */
export const checks: readonly Check[] = [];
