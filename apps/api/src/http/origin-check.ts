import { fail } from '@shifan/errors';
import type { FastifyRequest } from 'fastify';

/**
 * Refuses a change asked for by another site's page. Browsers send Origin with every POST; a client that sends neither
 * Origin nor Sec-Fetch-Site is no browser and carries no cookie of a visitor.
 */
export function checkOrigin(request: FastifyRequest, publicUrl: string | null): void {
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (origin === undefined) {
    if (site === undefined || site === 'same-origin' || site === 'none') return;
    fail('CSRF_REFUSED');
  }
  const own = publicUrl === null ? [`http://${host}`, `https://${host}`] : [new URL(publicUrl).origin];
  if (!own.includes(origin)) fail('CSRF_REFUSED');
}
