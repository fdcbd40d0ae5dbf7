import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { documentOf } from './frame/document.ts';
import { textOf } from './html.ts';
import type { Page, Redirect } from './page.ts';
import type { Visit } from './visit.ts';

type Sending = { answer: Page | Redirect; visit: Visit; stylesheet: string | null };

/** Sends a page under its mark, so that who has it already is told so; a page of one visitor is kept by nobody. */
export function sendPage(reply: FastifyReply, { answer, visit, stylesheet }: Sending): FastifyReply {
  if ('redirect' in answer) return reply.header('cache-control', 'no-store').redirect(answer.redirect, 303);
  const { ctx, request } = visit;
  const text = textOf(documentOf({ page: answer, ctx, stylesheet }));
  const { status = 200, personal = false } = answer;
  reply.status(status).type('text/html; charset=utf-8').header('vary', 'cookie').header('content-language', 'zh-CN');
  if (personal || status !== 200) return reply.header('cache-control', 'no-store').send(text);
  const mark = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  reply.header('etag', mark).header('cache-control', ctx.person ? 'private, no-cache' : 'public, no-cache');
  const known = request.headers['if-none-match']?.split(',').map((one) => one.trim().replace(/^W\//u, ''));
  return known?.includes(mark) ? reply.status(304).send() : reply.send(text);
}
