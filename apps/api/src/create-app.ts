import { randomUUID } from 'node:crypto';
import rateLimit from '@fastify/rate-limit';
import { ShifanError } from '@shifan/errors';
import { fastifyTRPCPlugin, type FastifyTRPCPluginOptions } from '@trpc/server/adapters/fastify';
import Fastify, { type FastifyInstance } from 'fastify';
import { z } from 'zod';
import { bundleRoutes } from './designer/bundle-routes.ts';
import { evidenceRoutes } from './evidence/evidence-routes.ts';
import { documentRoutes } from './http/document-routes.ts';
import { answer, handleErrors } from './http/error-handler.ts';
import { loggerOptions, type LogTo } from './http/logging.ts';
import { contextOf } from './http/person-of.ts';
import { guardRequests, MAX_BATCH } from './http/request-guards.ts';
import { addSecurityHeaders } from './http/security-headers.ts';
import { serveWeb } from './http/serve-web.ts';
import { importRoutes } from './migration/import-routes.ts';
import { operationsRoutes } from './operations/operations-routes.ts';
import { overviewExportRoutes } from './overview/export-routes.ts';
import { objectionRoutes } from './objections/objection-routes.ts';
import { registryRoutes } from './registry/registry-routes.ts';
import type { Services } from './services.ts';
import { siteRoutes } from './site/site-routes.ts';
import { shifanErrorOf } from './trpc/format-error.ts';
import { router } from './trpc/router.ts';

z.config(z.locales.zhCN());

const MEGABYTE = 1024 * 1024;

/** The web server around the services; it listens nowhere yet. `logTo`: where its lines go, by default standard output. */
export async function createApp(services: Services, logTo?: LogTo): Promise<FastifyInstance> {
  const { config } = services;
  const app = Fastify({
    logger: loggerOptions(config.logLevel, logTo),
    trustProxy: config.trustProxy,
    // People quote it when something failed, so it means one request and never another's after a restart.
    genReqId: () => randomUUID(),
    bodyLimit: MEGABYTE,
    requestTimeout: 120_000,
    routerOptions: { maxParamLength: 2000 },
    frameworkErrors: (error, request, reply) => void answer(error, { request, reply }),
  });
  handleErrors(app);
  app.addHook('onSend', async (request, reply) => void reply.header('x-request-id', request.id));
  await addSecurityHeaders(app, config.publicUrl?.startsWith('https:') ?? false);
  await app.register(rateLimit, {
    max: config.requestsPerMinute,
    timeWindow: 60_000,
    errorResponseBuilder: (_request, context) =>
      new ShifanError('TOO_MANY_REQUESTS', { seconds: String(Math.ceil(context.ttl / 1000)) }),
  });
  operationsRoutes(app, services);
  await app.register(async (scope) => trpcRoutes(scope, services));
  await app.register(async (scope) => evidenceRoutes(scope, services));
  await app.register(async (scope) => documentRoutes(scope, services));
  await app.register(async (scope) => overviewExportRoutes(scope, services));
  await app.register(async (scope) => importRoutes(scope, services));
  await app.register(async (scope) => bundleRoutes(scope, services));
  await app.register(async (scope) => objectionRoutes(scope, services));
  await app.register(async (scope) => registryRoutes(scope, services));
  await app.register(async (scope) => siteRoutes(scope, services));
  await serveWeb(app, services);
  return app;
}

async function trpcRoutes(scope: FastifyInstance, services: Services): Promise<void> {
  guardRequests(scope, services.config.publicUrl);
  scope.addHook('onSend', async (_request, reply) => void reply.header('cache-control', 'no-store'));
  const options: FastifyTRPCPluginOptions<typeof router> = {
    prefix: '/trpc',
    trpcOptions: {
      router,
      maxBatchSize: MAX_BATCH,
      createContext: ({ req: request, res: reply }) => contextOf(services, { request, reply }),
      onError: ({ error, input, path, ctx }) => {
        // The asker's own mistakes are no failures of the server; the reference is what the asker was told.
        const known = shifanErrorOf({ error, input }, ctx?.request.id ?? '');
        if (known.kind !== 'internal' && known.kind !== 'unavailable') return;
        const { reference } = known.slots;
        scope.log.error({ err: known.cause ?? known, path, reference, requestId: ctx?.request.id }, 'failed');
      },
    },
  };
  await scope.register(fastifyTRPCPlugin, options);
}
