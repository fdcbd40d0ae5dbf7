import { fail } from '@shifan/errors';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { guardJson } from './json-guard.ts';
import { checkOrigin } from './origin-check.ts';

export const MAX_BATCH = 10;

/** Guards of every tRPC request, before tRPC sees it. */
export function guardRequests(app: FastifyInstance, publicUrl: string | null): void {
  app.addHook('onRequest', async (request) => {
    if (request.method !== 'GET' && request.method !== 'POST') fail('METHOD_NOT_ALLOWED', { method: request.method });
    if (request.method === 'POST') {
      checkOrigin(request, publicUrl);
      checkMediaType(request);
    }
    checkBatch(request);
  });
  app.addHook('preValidation', async (request) => {
    if (request.method === 'GET') guardQueryInput(request);
    else if (typeof request.body === 'string' && request.body !== '') guardJson(request.body);
  });
}

function checkMediaType(request: FastifyRequest): void {
  if (request.headers['content-encoding'] !== undefined) fail('INPUT_COMPRESSED');
  const found = request.headers['content-type'] ?? '';
  const empty = request.headers['content-length'] === '0';
  if (!empty && !/^application\/json(?:\s*;\s*charset=utf-8)?$/iu.test(found)) {
    fail('INPUT_MEDIA_TYPE', { found: found.slice(0, 60), accepted: 'application/json' });
  }
}

function checkBatch(request: FastifyRequest): void {
  const path = request.url.split('?', 1)[0] ?? '';
  const count = decodeURIComponent(path).split(',').length;
  if (count > MAX_BATCH) fail('BATCH_TOO_LARGE', { count: String(count), max: String(MAX_BATCH) });
}

function guardQueryInput(request: FastifyRequest): void {
  const { input } = request.query as { input?: unknown };
  if (input === undefined) return;
  if (typeof input !== 'string') fail('INPUT_DUPLICATE_KEY', { key: 'input' });
  guardJson(input);
}
