import { Name } from '../../contract/scalars.ts';
import { getPlugin } from '../../law/installed-plugins.ts';
import { html, type Html } from '../html.ts';
import { HOME, type Page } from '../page.ts';
import { pathPart } from '../path-part.ts';
import type { Ask, Visit } from '../visit.ts';
import { implementersOf } from './implementers.ts';
import { lawStatus } from './law-status.ts';

type Article = Awaited<ReturnType<Ask['law']['articles']>>['articles'][number];

function articleCard(article: Article, implementers: Html | null): Html {
  const title = `${article.id}-title`;
  return html`<article
    id="${article.id}"
    tabindex="-1"
    aria-labelledby="${title}"
    class="card flex flex-col gap-3 p-4 outline-none target:border-l-4 target:border-l-action sm:p-6"
  >
    <div>
      <p class="text-sm text-muted">${article.document}</p>
      <h2 id="${title}" class="text-lg font-semibold">
        <a href="#${article.id}" class="text-ink no-underline hover:underline">${article.number} ${article.title}</a>
      </h2>
    </div>
    <p class="whitespace-pre-wrap">${article.restated}</p>
    ${
      article.quotes.length > 0 &&
      html`<div>
        <p class="text-sm text-muted">原文</p>
        <ul class="flex flex-col gap-1 border-l-2 border-line pl-4 font-serif">
          ${article.quotes.map((quote) => html`<li>“${quote}”</li>`)}
        </ul>
      </div>`
    }
    ${implementers}
  </article>`;
}

function contents(articles: readonly Article[]): Html {
  const documents = [...Map.groupBy(articles, ({ document }) => document)];
  return html`${documents.map(
    ([document, own]) =>
      html`<div class="pb-3">
        <p class="py-1 text-xs text-muted">${document}</p>
        <ol>
          ${own.map(
            ({ id, number, title }) =>
              html`<li>
                <a
                  href="#${id}"
                  class="block border-l-2 border-line px-3 py-1 text-ink no-underline hover:border-action hover:text-action"
                  >${number} ${title}</a
                >
              </li>`,
          )}
        </ol>
      </div>`,
  )}`;
}

/** One jurisdiction article by article; `#art-07` opens at that article. */
export async function articlesPage({ ask, params }: Visit): Promise<Page> {
  const jurisdiction = pathPart(Name, params['jurisdiction']);
  const { articles, title, issuedBy, documentNumber } = await ask.law.articles({ jurisdiction });
  const plugin = getPlugin(jurisdiction);
  const implementers = implementersOf(plugin);
  return {
    title,
    description: `${title}（${issuedBy}，${documentNumber}）逐条：每一条写了什么，由系统的哪一部分落实。`,
    path: `/law/${jurisdiction}`,
    crumbs: [HOME, { label: '办法条文', href: '/law' }],
    lead: `${issuedBy} · ${documentNumber}。各条用自己的话转述，作出决定所依据的词句照录原文。`,
    aside: lawStatus(plugin.status),
    body: html`<div class="grid gap-6 lg:grid-cols-[16rem_minmax(0,1fr)]">
      <details class="text-sm lg:hidden print:hidden">
        <summary class="py-1 font-semibold">目录</summary>
        ${contents(articles)}
      </details>
      <nav
        aria-label="目录"
        class="text-sm max-lg:hidden lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto print:hidden"
        tabindex="0"
      >
        <p class="py-1 font-semibold">目录</p>
        ${contents(articles)}
      </nav>
      <div class="flex flex-col gap-4">
        ${articles.map((article) => articleCard(article, implementers(article.implementedBy)))}
      </div>
    </div>`,
  };
}
