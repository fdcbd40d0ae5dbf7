import type { Context } from '../../trpc/context.ts';
import { html, type Html } from '../html.ts';
import type { Crumb, Page } from '../page.ts';
import { demoBar } from './demo-bar.ts';
import { footer } from './footer.ts';
import { header } from './header.ts';

type Frame = {
  page: Page;
  ctx: Context;
  /** where the built stylesheet stands; null where the web is not built */ stylesheet: string | null;
};

function crumbs(items: readonly Crumb[], title: string): Html {
  return html`<nav aria-label="当前位置" class="text-sm print:hidden">
    <ol class="flex flex-wrap gap-x-2">
      ${items.map(
        ({ label, href }, index) =>
          html`<li class="flex gap-x-2">
            ${index > 0 && html`<span aria-hidden="true" class="text-muted">/</span>`}<a class="link" href="${href}"
              >${label}</a
            >
          </li>`,
      )}
      <li class="flex min-w-0 gap-x-2 max-sm:hidden">
        <span aria-hidden="true" class="text-muted">/</span
        ><span aria-current="page" class="min-w-0 text-muted">${title}</span>
      </li>
    </ol>
  </nav>`;
}

function heading(page: Page): Html {
  return html`<header class="flex flex-col gap-2">
    ${page.crumbs && crumbs(page.crumbs, page.title)}
    <div class="flex flex-wrap items-start justify-between gap-4">
      <h1 class="min-w-0 text-xl font-semibold sm:flex-1 sm:text-2xl">${page.title}</h1>
      ${page.aside}
    </div>
    ${page.lead && html`<div class="max-w-3xl text-muted">${page.lead}</div>`}
  </header>`;
}

function head({ page, ctx, stylesheet }: Frame): Html {
  const canonical = new URL(page.path, ctx.services.config.publicUrl ?? 'http://localhost');
  const address = ctx.services.config.publicUrl === null ? page.path : canonical.href;
  return html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${page.title} · 示范</title>
    <meta name="description" content="${page.description}" />
    ${page.personal ? html`<meta name="robots" content="noindex" />` : html`<link rel="canonical" href="${address}" />`}
    <link rel="icon" href="/icon.svg" type="image/svg+xml" />
    <link rel="alternate" type="application/atom+xml" title="公示" href="/notices.atom" />
    ${stylesheet !== null && html`<link rel="stylesheet" href="${stylesheet}" />`}
  </head>`;
}

/** The whole document: what stands around every page, and the page. It carries no script. */
export function documentOf(frame: Frame): Html {
  const { page, ctx } = frame;
  return html`<!doctype html>
    <html lang="zh-CN">
      ${head(frame)}
      <body>
        <div class="flex min-h-dvh flex-col overflow-x-clip">
          <a
            href="#main"
            class="sr-only z-50 bg-white px-4 py-2 focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
            >跳到正文</a
          >
          ${demoBar(ctx, page.path)} ${header(ctx.person, page.path)}
          <main
            id="main"
            tabindex="-1"
            class="mx-auto w-full max-w-[72rem] px-4 pt-6 pb-12 outline-none md:px-8 print:p-0"
          >
            <div class="flex flex-col gap-6">${heading(page)} ${page.body}</div>
          </main>
          ${footer()}
        </div>
      </body>
    </html>`;
}
