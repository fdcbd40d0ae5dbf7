import type { FastifyInstance } from 'fastify';

/** /healthz: the process answers. /readyz: it can also reach its database. */
export function addHealth(app: FastifyInstance, isReady: () => Promise<boolean>): void {
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    if (await isReady()) return { status: 'ready' };
    return reply.status(503).send({ status: 'unavailable' });
  });
}
