import type { AppRouter, CaseSummary } from '@shifan/api';
import type { inferRouterOutputs } from '@trpc/server';
import { api } from '../../../../api/client.ts';
import { createTrpcQuery } from '../../../../api/create-trpc-query.ts';

export type Supervision = inferRouterOutputs<AppRouter>['sanctions']['ofCase'];
export type ListCheck = Supervision['checks'][number];
export type Investigation = Supervision['investigations'][number];

/** The records of supervision on a case, and the grounds a sanction can have. */
export function createSupervisionQuery(summary: () => CaseSummary) {
  return createTrpcQuery(() => ({
    key: ['sanctions.ofCase', summary().tenantId, summary().caseId],
    load: () => api.sanctions.ofCase.query({ tenantId: summary().tenantId, caseId: summary().caseId }),
  }));
}
