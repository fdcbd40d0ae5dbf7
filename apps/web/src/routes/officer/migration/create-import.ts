import type { AppRouter, TitleImportDto } from '@shifan/api';
import { useParams } from '@solidjs/router';
import { useQueryClient, type UseQueryResult } from '@tanstack/solid-query';
import type { inferRouterOutputs } from '@trpc/server';
import { createEffect, createSignal, on } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import type { Failure } from '../../../api/failure.ts';

export type ImportView = inferRouterOutputs<AppRouter>['migration']['import'];

const WHILE_RUNNING = 1000;

/** The import of the address; asked again every second while the server is at work on it. */
export function createImport(): UseQueryResult<ImportView, Failure> {
  const params = useParams();
  const client = useQueryClient();
  const [isRunning, setRunning] = createSignal(false);
  const importId = () => params['id'] ?? '';
  const query = createTrpcQuery(() => ({
    key: ['migration.import', importId()],
    load: () => api.migration.import.query({ importId: importId() }),
    ...(isRunning() ? { refresh: WHILE_RUNNING } : {}),
  }));
  const found = (): TitleImportDto | undefined => (query.isSuccess ? query.data?.import : undefined);
  createEffect(() => setRunning(found()?.running ?? false));
  // What the server did meanwhile is seen in the registry too.
  createEffect(
    on(
      () => found()?.state,
      () => void client.invalidateQueries({ queryKey: ['migration.oldTitles'] }),
      { defer: true },
    ),
  );
  return query;
}
