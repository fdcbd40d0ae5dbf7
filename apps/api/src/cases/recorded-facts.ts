import { isDeepStrictEqual } from 'node:util';
import type { Draft, Submission } from '@shifan/db';
import type { Facts } from '@shifan/rules';

/** Answers as they were kept: what is stored went through the forms' own acceptance on its way in. */
export function factsOf(kept: Pick<Draft | Submission, 'facts'>): Facts {
  const facts: object = kept.facts;
  return facts as Facts;
}

/** The keys whose answers differ from those that were kept. */
export function answeredOtherwise(kept: Facts, changes: Facts): string[] {
  return Object.keys(changes).filter((key) => !isDeepStrictEqual(changes[key] ?? null, kept[key] ?? null));
}

/** Reasons why a material is left out, by material. */
export function reasonsOf(kept: Pick<Draft | Submission, 'reasons'>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(kept.reasons).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text]] : [])),
  );
}

/** How many files lie in each slot. */
export function filesBySlot(files: readonly { slot: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { slot } of files) counts[slot] = (counts[slot] ?? 0) + 1;
  return counts;
}
