import type { AppRouter, Ref } from '@shifan/api';
import { useParams } from '@solidjs/router';
import type { UseQueryResult } from '@tanstack/solid-query';
import type { inferRouterOutputs } from '@trpc/server';
import { createMemo, type Accessor } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import type { Failure } from '../../../api/failure.ts';

export type CaseView = inferRouterOutputs<AppRouter>['review']['case'];
export type Verdicts = inferRouterOutputs<AppRouter>['review']['verdicts'];

/** The case of the address. */
export function createCaseRef(): Accessor<Ref> {
  const params = useParams();
  return createMemo(() => ({ tenantId: params['tenant'] ?? '', caseId: params['id'] ?? '' }));
}

/** The case as those who review it see it. */
export function createCaseQuery(ref: Accessor<Ref>): UseQueryResult<CaseView, Failure> {
  return createTrpcQuery(() => ({
    key: ['review.case', ref().tenantId, ref().caseId],
    load: () => api.review.case.query(ref()),
  }));
}

/** The standard applied by the server, with the judgements people have given. */
export function createVerdictsQuery(ref: Accessor<Ref>): UseQueryResult<Verdicts, Failure> {
  return createTrpcQuery(() => ({
    key: ['review.verdicts', ref().tenantId, ref().caseId],
    load: () => api.review.verdicts.query(ref()),
  }));
}
