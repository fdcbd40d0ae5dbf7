import { TRPC_ERROR_CODES_BY_KEY } from '@trpc/server/rpc';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { wireShape } from '../trpc/format-error.ts';
import { toShifanError, wireErrorOf } from './wire-error-of.ts';

const TRPC_PREFIX = '/trpc/';

/** Whatever fails outside a procedure answers in the same words; below /trpc also in tRPC's shape. */
export function handleErrors(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => answer(error, { request, reply }));
}

/** Sends a failure as its wire error. */
export function answer(error: unknown, exchange: { request: FastifyRequest; reply: FastifyReply }) {
  const { request, reply } = exchange;
  const known = toShifanError(error, request.id);
  if (known.kind === 'internal')
    request.log.error({ err: known.cause ?? known, reference: known.slots.reference }, 'failed');
  const wire = wireErrorOf(known, request.id);
  reply.status(known.status).header('cache-control', 'no-store');
  if (!request.url.startsWith(TRPC_PREFIX)) return reply.send(wire);
  const shape = wireShape({ error: wire, kind: known.kind, number: TRPC_ERROR_CODES_BY_KEY.BAD_REQUEST });
  return reply.send({ error: shape });
}
