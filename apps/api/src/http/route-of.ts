import type { FastifyRequest } from 'fastify';
import { RIGHTS } from '../trpc/rights.ts';

/**
 * What a request asks for, as it is declared: never what somebody typed, which may be a name or a number. A batch of
 * procedures is named by those that exist.
 */
export function routeOf(request: FastifyRequest): string {
  const pattern = request.routeOptions.url ?? '(none)';
  if (!pattern.startsWith('/trpc/')) return pattern;
  const path = (request.url.split('?', 1)[0] ?? '').slice('/trpc/'.length);
  const known = path.split(',').filter((name) => Object.hasOwn(RIGHTS, name));
  return known.length > 0 ? `/trpc/${[...new Set(known)].toSorted().join(',')}` : '/trpc/(unknown)';
}
