import type { FastifyInstance } from 'fastify';

/** /healthz: the process answers. /readyz: it can also reach its database. */
export function addHealth(app: FastifyInstance, ping: () => Promise<unknown>): void {
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    try {
      await ping();
      return { status: 'ready' };
    } catch {
      return reply.status(503).send({ status: 'unavailable' });
    }
  });
}
