import { useQueryClient } from '@tanstack/solid-query';
import { createEffect, on } from 'solid-js';
import { applicationKey } from '../application-query.ts';
import type { ApplicationView } from './application-view.ts';
import type { Desk } from './create-desk.ts';

/** Puts every saved state where the other screens look, so that a preview never shows what was there before. */
export function keepCacheFresh(desk: Desk): void {
  const client = useQueryClient();
  createEffect(
    on(
      [() => desk.draft.savedAt(), () => desk.evidence.all()],
      ([savedAt]) => {
        const { draft, evidence, view } = desk;
        const saved = { facts: draft.facts(), reasons: draft.notes(), draftVersion: draft.draftVersion(), savedAt };
        client.setQueryData<ApplicationView>(applicationKey(view.summary), (cached) =>
          cached ? { ...cached, ...saved, files: evidence.all() } : undefined,
        );
      },
      { defer: true },
    ),
  );
}
