import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import { ShifanError } from '@shifan/errors';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Services } from '../services.ts';
import { sendNotFound } from '../site/site-routes.ts';
import { answer } from './error-handler.ts';

const YEAR = 31_536_000;
const NOT_PAGES = /^\/(?:trpc|evidence|summary-sheet|application-form|assets|healthz|readyz|metrics)(?:\/|$)/u;

/** Serves the built web: its files, and at the addresses of its screens the single-page application. */
export async function serveWeb(app: FastifyInstance, services: Services): Promise<void> {
  const { webDir } = services.config;
  const root = webDir === null ? null : resolve(webDir);
  const built = root !== null && existsSync(join(root, 'index.html'));
  if (built) {
    await app.register(fastifyStatic, {
      root,
      wildcard: false,
      // The first page is the public site's.
      index: false,
      cacheControl: false,
      setHeaders: (response, path) => {
        const lasting = path.includes('/assets/');
        response.header('cache-control', lasting ? `public, max-age=${YEAR}, immutable` : 'no-cache');
      },
    });
  }
  const isScreen = built ? screensOf(root) : () => false;
  app.setNotFoundHandler((request, reply) => {
    if (!isPage(request)) return answer(new ShifanError('NOT_FOUND'), { request, reply });
    if (isScreen(request)) return reply.header('cache-control', 'no-cache').sendFile('index.html');
    return sendNotFound({ request, reply, services });
  });
}

/** Which addresses are the application's, as its build wrote them down; any, where a build did not. */
function screensOf(root: string): (request: FastifyRequest) => boolean {
  const path = join(root, '.vite', 'addresses.json');
  if (!existsSync(path)) return () => true;
  const firsts = new Set(z.array(z.string()).parse(JSON.parse(readFileSync(path, 'utf8'))));
  return (request) => firsts.has(pathOf(request).split('/')[1] ?? '');
}

function isPage(request: FastifyRequest): boolean {
  const path = pathOf(request);
  return request.method === 'GET' && !NOT_PAGES.test(path) && !/\.[a-z0-9]{2,5}$/iu.test(path);
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? '';
}
