import { originOf } from './origin-of.ts';
import type { Visit } from './visit.ts';

/** Public pages may be found; what belongs to one visitor or to people at work may not. */
export function robots(visit: Visit): { type: string; text: string } {
  const hidden = ['/trpc/', '/evidence/', '/sign-in', '/notices/*/object/'];
  const text = [
    'User-agent: *',
    ...hidden.map((path) => `Disallow: ${path}`),
    `Sitemap: ${originOf(visit)}/sitemap.xml`,
    '',
  ];
  return { type: 'text/plain', text: text.join('\n') };
}
