import { ShifanError } from '@shifan/errors';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { checkOrigin } from '../http/origin-check.ts';
import type { Services } from '../services.ts';
import { calendarPage } from './calendar/calendar-page.ts';
import { moveClock } from './demo-clock.ts';
import { errorPage, failureOf } from './error-page.ts';
import { noticesFeed } from './feed.ts';
import { homePage } from './home/home-page.ts';
import { articlesPage } from './law/articles-page.ts';
import { jurisdictionsPage } from './law/jurisdictions-page.ts';
import { noticePage } from './notices/notice-page.ts';
import { noticesPage } from './notices/notices-page.ts';
import { objectPage, objectPosted } from './objections/object-page.ts';
import { trackPage, trackPosted } from './objections/track-page.ts';
import { openCallPage } from './open-calls/open-call-page.ts';
import type { Page, Redirect } from './page.ts';
import { formFailure, type Posted, postedBy, readForms } from './read-form.ts';
import { entryPage } from './registry/entry-page.ts';
import { registryPage } from './registry/registry-page.ts';
import { robots } from './robots.ts';
import { sendPage } from './send-page.ts';
import { enterAs, signInPage, signInPosted, signOutPosted } from './sign-in/sign-in-page.ts';
import { sitemap } from './sitemap.ts';
import { stylesheetOf } from './stylesheet.ts';
import { verifyPage, verifyPosted } from './verify/verify-page.ts';
import { type Visit, visitOf } from './visit.ts';

type Answer = Page | Redirect;
type Shown = (visit: Visit) => Answer | Promise<Answer>;
type Sent = (visit: Visit, posted: Posted) => Answer | Promise<Answer>;

const PAGES: Record<string, Shown> = {
  '/': homePage,
  '/open-calls/:id': openCallPage,
  '/notices': noticesPage,
  '/notices/:id': noticePage,
  '/notices/:id/object/:item': objectPage,
  '/objections': trackPage,
  '/law': jurisdictionsPage,
  '/law/:jurisdiction': articlesPage,
  '/calendar': calendarPage,
  '/registry': registryPage,
  '/registry/:number': entryPage,
  '/verify': verifyPage,
  '/sign-in': signInPage,
};

const FORMS: Record<string, Sent> = {
  '/notices/:id/object/:item': objectPosted,
  '/objections': trackPosted,
  '/verify': verifyPosted,
  '/sign-in': signInPosted,
  '/sign-in/as': enterAs,
  '/sign-out': signOutPosted,
  '/demo/clock': moveClock,
};

/** The public site: pages made here, whole without a script, and the forms on them. */
export async function siteRoutes(scope: FastifyInstance, services: Services): Promise<void> {
  const stylesheet = stylesheetOf(services.config.webDir);
  await readForms(scope);
  scope.setErrorHandler((error, request, reply) =>
    sendFailure(formFailure(error, request), { request, reply, services, stylesheet }),
  );
  for (const [path, show] of Object.entries(PAGES)) {
    scope.get(path, async (request, reply) => {
      const visit = await visitOf(services, { request, reply });
      return sendPage(reply, { answer: await show(visit), visit, stylesheet });
    });
  }
  for (const [path, take] of Object.entries(FORMS)) {
    scope.post(path, async (request, reply) => {
      checkOrigin(request, services.config.publicUrl);
      const visit = await visitOf(services, { request, reply });
      return sendPage(reply, { answer: await take(visit, await postedBy(request)), visit, stylesheet });
    });
  }
  for (const [path, write] of Object.entries({
    '/notices.atom': noticesFeed,
    '/sitemap.xml': sitemap,
    '/robots.txt': robots,
  })) {
    scope.get(path, async (request, reply) => {
      const { type, text } = await write(await visitOf(services, { request, reply }));
      return reply.type(`${type}; charset=utf-8`).header('cache-control', 'public, max-age=600').send(text);
    });
  }
}

type Failing = { request: FastifyRequest; reply: FastifyReply; services: Services; stylesheet?: string | null };

/** A failure as a page of the site. Who asks is not looked up again where that itself may have failed. */
export async function sendFailure(
  error: unknown,
  { request, reply, services, stylesheet = stylesheetOf(services.config.webDir) }: Failing,
) {
  const known = failureOf(error, request.id);
  if (known.kind === 'internal') {
    request.log.error({ err: known.cause ?? known, reference: known.slots['reference'] }, 'failed');
  }
  const answer = errorPage(known, { path: request.url.split('?', 1)[0] ?? '/', requestId: request.id });
  const visit = await visitOf(services, { request, reply }).catch(() => null);
  if (visit === null) return reply.status(known.status).type('text/plain; charset=utf-8').send(known.message);
  return sendPage(reply, { answer, visit, stylesheet });
}

/** An address that leads nowhere, as a page. */
export function sendNotFound(failing: Failing) {
  return sendFailure(new ShifanError('NOT_FOUND'), failing);
}
