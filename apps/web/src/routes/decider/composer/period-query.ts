import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import type { NoticePhase } from './notice-phases.ts';

/** Which notice would run from which day. */
export interface NoticePlan {
  jurisdiction: string;
  phase: NoticePhase;
  firstDay: string;
}

/** The first and last day of a notice as the API computes them. */
export function createPeriodQuery(plan: () => NoticePlan) {
  return createTrpcQuery(() => ({
    key: ['publicNotices.preview', plan()],
    load: () => api.publicNotices.preview.query(plan()),
    enabled: plan().jurisdiction !== '',
  }));
}
