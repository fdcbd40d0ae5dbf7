import type { CoverageRowDto } from '@shifan/api';
import { findArticle } from '@shifan/rules';
import { Icon } from '@shifan/ui';
import { A } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { elementName, elementWord } from '../../../parts/implementer-names.ts';
import type { Design } from '../design.ts';
import { toldApart } from './told-apart.ts';

type Implementer = CoverageRowDto['implementedBy'][number];

function Implementers(props: {
  design: Design;
  by: readonly Implementer[];
  hrefOf: (kind: string, id: string) => string | undefined;
}): JSX.Element {
  return (
    <ul class="flex flex-wrap gap-2" aria-label="由这些部分落实">
      <For each={toldApart(props.by, props.design.plugin)}>
        {(one) => {
          const name = (): string => elementName(one.name, props.design.plugin);
          return (
            <li class="rounded-md border border-line bg-ground px-2 py-0.5 text-sm">
              <span class="text-muted">{elementWord(one.kind)}</span>{' '}
              <Show when={props.hrefOf(one.kind, one.id)} fallback={name()}>
                {(href) => (
                  <A class="link" href={href()}>
                    {name()}
                  </A>
                )}
              </Show>
            </li>
          );
        }}
      </For>
    </ul>
  );
}

function Gaps(props: { gaps: readonly string[] }): JSX.Element {
  return (
    <ul class="flex flex-col gap-1 rounded-md border border-refusal bg-refusal-tint p-3 text-refusal">
      <For each={props.gaps}>
        {(gap) => (
          <li class="flex items-start gap-2">
            <Icon name="warning" class="mt-1.5" />
            <span>缺口：{gap}</span>
          </li>
        )}
      </For>
    </ul>
  );
}

/** One article or annex row: what it says, and what carries it out, or why nothing does. */
export function ArticleCard(props: {
  design: Design;
  row: CoverageRowDto;
  hrefOf: (kind: string, id: string) => string | undefined;
}): JSX.Element {
  const article = () => findArticle(props.design.plugin, props.row.article);
  return (
    <article
      id={props.row.article}
      tabindex={-1}
      aria-labelledby={`${props.row.article}-title`}
      class={`card grid gap-x-6 gap-y-3 p-5 target:border-l-4 target:border-l-action lg:grid-cols-2 ${props.row.gaps.length > 0 ? 'border-refusal' : ''}`}
    >
      <div class="flex min-w-0 flex-col gap-2">
        <h3 id={`${props.row.article}-title`} class="font-semibold">
          {props.row.number} {props.row.title}
        </h3>
        <Show when={article()}>
          {(found) => (
            <>
              <p class="text-sm whitespace-pre-wrap">{found().restated}</p>
              <Show when={found().quotes.length > 0}>
                <details class="text-sm">
                  <summary class="text-action">原文词句（{found().quotes.length} 处）</summary>
                  <ul class="flex flex-col gap-1 border-l-2 border-line py-1 pl-3 font-serif">
                    <For each={found().quotes}>{(quote) => <li>“{quote}”</li>}</For>
                  </ul>
                </details>
              </Show>
            </>
          )}
        </Show>
      </div>
      <div class="flex min-w-0 flex-col gap-2">
        <Show when={props.row.gaps.length > 0}>
          <Gaps gaps={props.row.gaps} />
        </Show>
        <Show when={props.row.implementedBy.length > 0}>
          <p class="text-sm text-muted">由这些部分落实</p>
          <Implementers design={props.design} by={props.row.implementedBy} hrefOf={props.hrefOf} />
        </Show>
        <Show when={props.row.noSoftwareEffect}>
          {(because) => (
            <p class="text-sm">
              <span class="text-muted">不需要软件落实：</span>
              {because()}
            </p>
          )}
        </Show>
      </div>
    </article>
  );
}
