import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import { ShifanError } from '@shifan/errors';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { answer } from './error-handler.ts';

const YEAR = 31_536_000;
const NOT_PAGES = /^\/(?:trpc|evidence|summary-sheet|application-form|assets|healthz|readyz)(?:\/|$)/u;

/** Serves the built web; an address that is no file is a page of the single-page application. */
export async function serveWeb(app: FastifyInstance, webDir: string | null): Promise<void> {
  const root = webDir === null ? null : resolve(webDir);
  const built = root !== null && existsSync(join(root, 'index.html'));
  if (built) {
    await app.register(fastifyStatic, {
      root,
      wildcard: false,
      cacheControl: false,
      setHeaders: (response, path) => {
        const lasting = path.includes('/assets/');
        response.header('cache-control', lasting ? `public, max-age=${YEAR}, immutable` : 'no-cache');
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    if (built && isPage(request)) return reply.header('cache-control', 'no-cache').sendFile('index.html');
    return answer(new ShifanError('NOT_FOUND'), { request, reply });
  });
}

function isPage(request: FastifyRequest): boolean {
  const path = request.url.split('?', 1)[0] ?? '';
  return request.method === 'GET' && !NOT_PAGES.test(path) && !/\.[a-z0-9]{2,5}$/iu.test(path);
}
