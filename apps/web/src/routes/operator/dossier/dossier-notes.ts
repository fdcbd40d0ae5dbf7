import type { AppRouter, DossierViewDto } from '@shifan/api';
import type { inferRouterInputs } from '@trpc/server';

type Saving = inferRouterInputs<AppRouter>['dossiers']['save'];

/** What is said in a dossier beside the form's answers, each part saved by itself. */
export type DossierNote =
  | { part: 'target'; index: number; reached: string; note: string }
  | { part: 'strand'; id: string; done: boolean; note: string }
  | { part: 'statement'; text: string };

export const STATEMENT = 'statement';

/** The name under which a target's value is noted; issues name its place by the same beginning. */
export function targetName(index: number): string {
  return `targets[${index}]`;
}

export function strandName(id: string): string {
  return `strands[${id}]`;
}

type Spoken = Pick<DossierViewDto, 'targets' | 'strands' | 'statement'>;

/** The notes of a dossier as it was saved. */
export function notesOf({ targets, strands, statement }: Spoken): Record<string, DossierNote> {
  return Object.fromEntries([
    ...targets.map(({ index, reached, note }): [string, DossierNote] => [
      targetName(index),
      { part: 'target', index, reached: reached ?? '', note },
    ]),
    ...strands.map(({ id, done, note }): [string, DossierNote] => [strandName(id), { part: 'strand', id, done, note }]),
    [STATEMENT, { part: 'statement', text: statement }] satisfies [string, DossierNote],
  ]);
}

/** Changed notes as they are sent. */
export function savingOf(notes: Record<string, DossierNote>): Pick<Saving, 'targets' | 'strands' | 'statement'> {
  const all = Object.values(notes);
  const targets = all.flatMap((one) =>
    one.part === 'target' ? [{ index: one.index, reached: one.reached.trim() || null, note: one.note.trim() }] : [],
  );
  const strands = all.flatMap((one) =>
    one.part === 'strand' ? [{ id: one.id, done: one.done, note: one.note.trim() }] : [],
  );
  const statement = all.find((one) => one.part === 'statement');
  return {
    ...(targets.length > 0 ? { targets } : {}),
    ...(strands.length > 0 ? { strands } : {}),
    ...(statement ? { statement: statement.text.trim() } : {}),
  };
}
