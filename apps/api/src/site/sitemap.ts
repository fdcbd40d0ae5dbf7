import { listRegistryAfter, withPublic } from '@shifan/db';
import { html, textOf } from './html.ts';
import { originOf } from './origin-of.ts';
import { PLACES } from './frame/places.ts';
import type { Visit } from './visit.ts';

/** A sitemap holds no more (sitemaps.org). */
const MOST = 50_000;

/** Every page that anybody may read. */
export async function sitemap(visit: Visit): Promise<{ type: string; text: string }> {
  const { ask, ctx } = visit;
  const [calls, notices, laws, registry] = await Promise.all([
    ask.notices.open(),
    ask.publicNotices.list({}),
    ask.law.jurisdictions(),
    withPublic(ctx.services.pools.public, {}, (tx) => listRegistryAfter(tx, {}, { after: undefined, limit: MOST })),
  ]);
  const paths = [
    ...PLACES.map(({ href }) => href),
    ...laws.filter(({ status }) => status !== 'fictional').map(({ id }) => `/law/${id}`),
    ...calls.map(({ id }) => `/open-calls/${id}`),
    ...notices.map(({ id }) => `/notices/${id}`),
    ...registry.rows.map(({ number }) => `/registry/${number}`),
  ];
  const origin = originOf(visit);
  const urls = paths.slice(0, MOST).map((path) => html`<url><loc>${origin}${path}</loc></url>`);
  const text = textOf(html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>`);
  return { type: 'application/xml', text: `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n` };
}
