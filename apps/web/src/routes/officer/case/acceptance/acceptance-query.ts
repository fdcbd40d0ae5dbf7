import type { AppRouter, CaseSummary, Purpose } from '@shifan/api';
import type { inferRouterOutputs } from '@trpc/server';
import { api } from '../../../../api/client.ts';
import { createTrpcQuery } from '../../../../api/create-trpc-query.ts';

export type AcceptanceCase = inferRouterOutputs<AppRouter>['acceptance']['case'];

/** What a case has filed for an acceptance or reexamination, with the judgements and conclusions on it. */
export function createAcceptanceQuery(summary: () => CaseSummary, purpose: () => Purpose) {
  return createTrpcQuery(() => ({
    key: ['acceptance.case', summary().tenantId, summary().caseId, purpose()],
    load: () =>
      api.acceptance.case.query({
        tenantId: summary().tenantId,
        caseId: summary().caseId,
        purpose: purpose(),
      }),
  }));
}
