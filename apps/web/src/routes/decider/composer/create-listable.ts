import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import type { NoticePhase } from './notice-phases.ts';

/** Who can be listed: what awaits selection, or what the deciding authority has concluded to have passed its acceptance. */
export function createListable(phase: () => NoticePhase) {
  return createTrpcQuery(() => ({
    key: ['publicNotices.listable', phase()],
    load: async () => {
      if (phase() === 'notice-candidate') return api.selection.list.query({});
      const rows = await api.acceptance.list.query({ purpose: 'acceptance' });
      return rows.filter((row) => row.conclusion?.outcome === 'pass').map((row) => row.summary);
    },
  }));
}
