import { createHash, timingSafeEqual } from 'node:crypto';
import { ShifanError } from '@shifan/errors';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { answer } from '../http/error-handler.ts';
import { routeOf } from '../http/route-of.ts';
import type { Services } from '../services.ts';
import { readinessOf } from './readiness.ts';

/** /healthz: the process answers. /readyz: it can do its work, part by part. /metrics: for those who may read them. */
export function operationsRoutes(app: FastifyInstance, services: Services): void {
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const { ready, checks } = await readinessOf(services);
    const answered = { status: ready ? 'ready' : 'unavailable', checks };
    return reply
      .status(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(answered);
  });
  app.get('/metrics', async (request, reply) => {
    if (!mayRead(request, services.config.metricsToken)) {
      return answer(new ShifanError('NOT_FOUND'), { request, reply });
    }
    const { registry } = services.metrics;
    return reply
      .header('cache-control', 'no-store')
      .type(registry.contentType)
      .send(await registry.metrics());
  });
  app.addHook('onResponse', async (request, reply) => {
    const { method } = request;
    services.metrics.request({ method, route: routeOf(request), status: reply.statusCode }, reply.elapsedTime / 1000);
  });
}

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** With the token where one is set; otherwise from this machine alone, and not through a proxy that stands on it. */
function mayRead(request: FastifyRequest, token: string | null): boolean {
  if (token !== null) return isSame(request.headers.authorization ?? '', `Bearer ${token}`);
  const proxied = request.headers['x-forwarded-for'] ?? request.headers.forwarded;
  return proxied === undefined && LOOPBACK.has(request.socket.remoteAddress ?? '');
}

function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
