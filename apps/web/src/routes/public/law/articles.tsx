import { For, Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { createHashTarget } from '../../../parts/create-hash-target.ts';
import { createMediaQuery } from '../../../parts/create-media-query.ts';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';
import { Implementation } from './implementation.tsx';

interface Article {
  id: string;
  document: string;
  number: string;
  title: string;
  restated: string;
  quotes: string[];
  implementedBy: string[];
}

function ArticleCard(props: { article: Article; current: boolean; jurisdiction: string }): JSX.Element {
  return (
    <article
      id={props.article.id}
      tabindex={-1}
      aria-labelledby={`${props.article.id}-title`}
      class={`card flex flex-col gap-3 p-6 outline-none ${props.current ? 'border-l-4 border-l-action' : ''}`}
    >
      <div>
        <p class="text-sm text-muted">{props.article.document}</p>
        <h2 id={`${props.article.id}-title`} class="text-lg font-semibold">
          {props.article.number} {props.article.title}
        </h2>
      </div>
      <p class="whitespace-pre-wrap">{props.article.restated}</p>
      <Show when={props.article.quotes.length > 0}>
        <div>
          <p class="text-sm text-muted">原文</p>
          <ul class="flex flex-col gap-1 border-l-2 border-line pl-4 font-serif">
            <For each={props.article.quotes}>{(quote) => <li>“{quote}”</li>}</For>
          </ul>
        </div>
      </Show>
      <Implementation by={props.article.implementedBy} jurisdiction={props.jurisdiction} />
    </article>
  );
}

function byDocument(articles: readonly Article[]): [string, Article[]][] {
  const documents = new Map<string, Article[]>();
  for (const article of articles)
    documents.set(article.document, [...(documents.get(article.document) ?? []), article]);
  return [...documents];
}

function Entry(props: { article: Article; current: string }): JSX.Element {
  const isCurrent = () => props.current === props.article.id;
  return (
    <li>
      <a
        href={`#${props.article.id}`}
        class={`block border-l-2 px-3 py-1 no-underline hover:text-action ${isCurrent() ? 'border-action font-semibold text-action' : 'border-line text-ink'}`}
      >
        {props.article.number} {props.article.title}
      </a>
    </li>
  );
}

/** One jurisdiction article by article; `#art-07` opens at that article. */
export function Articles(props: { jurisdiction: string }): JSX.Element {
  const law = createTrpcQuery(() => ({
    key: ['law.articles', props.jurisdiction],
    load: () => api.law.articles.query({ jurisdiction: props.jurisdiction }),
  }));
  const current = createHashTarget(() => law.isSuccess);
  const isWide = createMediaQuery('(min-width: 64rem)');
  return (
    <Loaded page="办法条文" query={law} lines={12}>
      {(data) => (
        <Page
          title={data().title}
          crumbs={[
            { label: '首页', href: '/' },
            { label: '办法条文', href: '/law' },
          ]}
          lead={`${data().issuedBy} · ${data().documentNumber}。各条用自己的话转述，作出决定所依据的词句照录原文。`}
        >
          <div class="grid gap-6 lg:grid-cols-[16rem_minmax(0,1fr)]">
            <nav
              aria-label="目录"
              class="text-sm lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto print:hidden"
            >
              <details open={isWide()} class="flex flex-col">
                <summary class="py-1 font-semibold">目录</summary>
                <For each={byDocument(data().articles)}>
                  {([document, articles]) => (
                    <div class="pb-3">
                      <p class="py-1 text-xs text-muted">{document}</p>
                      <ol>
                        <For each={articles}>{(article) => <Entry article={article} current={current()} />}</For>
                      </ol>
                    </div>
                  )}
                </For>
              </details>
            </nav>
            <div class="flex flex-col gap-4">
              <For each={data().articles}>
                {(article) => (
                  <ArticleCard article={article} jurisdiction={props.jurisdiction} current={current() === article.id} />
                )}
              </For>
            </div>
          </div>
        </Page>
      )}
    </Loaded>
  );
}
