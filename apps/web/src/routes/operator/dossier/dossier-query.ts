import type { Purpose, Ref } from '@shifan/api';
import type { Accessor } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';

/** The key under which a dossier is kept. */
export function dossierKey(ref: Ref, purpose: Purpose): readonly unknown[] {
  return ['dossiers.get', ref.tenantId, ref.caseId, purpose];
}

/** The last dossier for a purpose; `found` is null until one is begun. */
export function createDossierQuery(ref: Accessor<Ref>, purpose: Purpose) {
  return createTrpcQuery(() => ({
    key: dossierKey(ref(), purpose),
    load: async () => ({ found: await api.dossiers.get.query({ ...ref(), purpose }) }),
  }));
}
