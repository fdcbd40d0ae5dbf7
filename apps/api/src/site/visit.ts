import type { FastifyReply, FastifyRequest } from 'fastify';
import { contextOf } from '../http/person-of.ts';
import type { Services } from '../services.ts';
import type { Context } from '../trpc/context.ts';
import { t } from '../trpc/init.ts';
import { router } from '../trpc/router.ts';

const callerOf = t.createCallerFactory(router);

/** Procedures as this visitor may call them: the same rights, limits and checks as over /trpc. */
export type Ask = ReturnType<typeof callerOf>;

/** One request of a page: who asks, what they may ask for, and where they are. */
export type Visit = {
  ctx: Context;
  ask: Ask;
  params: Record<string, string>;
  /** the address's own questions, the first of each name */
  query: Record<string, string>;
  request: FastifyRequest;
};

export async function visitOf(
  services: Services,
  exchange: { request: FastifyRequest; reply: FastifyReply },
): Promise<Visit> {
  const ctx = await contextOf(services, exchange);
  const { request } = exchange;
  return {
    ctx,
    ask: callerOf(ctx),
    params: textsOf(request.params),
    query: textsOf(request.query),
    request,
  };
}

function textsOf(from: unknown): Record<string, string> {
  if (typeof from !== 'object' || from === null) return {};
  const texts = Object.entries(from).map(([name, value]) => [name, [value].flat()[0]] as const);
  return Object.fromEntries(texts.filter((entry): entry is readonly [string, string] => typeof entry[1] === 'string'));
}
