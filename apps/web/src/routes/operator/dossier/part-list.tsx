import { Icon } from '@shifan/ui';
import { A } from '@solidjs/router';
import { createMemo, For, Show, type JSX } from 'solid-js';
import { createMediaQuery } from '../../../parts/create-media-query.ts';
import type { DossierDesk } from './create-dossier-desk.ts';
import { dossierParts, partOfPath, SUBMIT_PART } from './dossier-parts.ts';

/** The pages of a dossier with what is still to be filled in on each. */
export function PartList(props: { desk: DossierDesk; current: string; hrefOf: (slug: string) => string }): JSX.Element {
  const wide = createMediaQuery('(min-width: 64rem)');
  const open = createMemo(() => {
    const counts = new Map<string, number>();
    for (const issue of props.desk.state().issues) {
      const slug = issue.severity === 'error' ? partOfPath(props.desk.scope(), issue.path) : undefined;
      if (slug) counts.set(slug, (counts.get(slug) ?? 0) + 1);
    }
    return counts;
  });
  return (
    <details open={wide()} class="card p-3 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-7rem)] lg:overflow-y-auto">
      <summary class="px-2 py-1 font-semibold">填写进度</summary>
      <nav aria-label="材料各部分" class="pt-2 text-sm">
        <ol>
          <For each={dossierParts(props.desk.scope())}>
            {(part) => (
              <li>
                <A
                  href={props.hrefOf(part.slug)}
                  aria-current={props.current === part.slug ? 'page' : undefined}
                  class={`flex items-start justify-between gap-2 rounded-md border-l-3 px-3 py-2 no-underline hover:bg-action-tint ${props.current === part.slug ? 'border-action bg-action-tint font-semibold text-action' : 'border-transparent text-ink'}`}
                >
                  {part.title}
                  <Show
                    when={open().get(part.slug)}
                    fallback={
                      <Show when={part.slug !== SUBMIT_PART.slug}>
                        <span class="shrink-0 text-done">
                          <Icon name="check" />
                          <span class="sr-only">已填全</span>
                        </span>
                      </Show>
                    }
                  >
                    {(count) => <span class="shrink-0 font-normal text-muted">{count()} 处待填</span>}
                  </Show>
                </A>
              </li>
            )}
          </For>
        </ol>
      </nav>
    </details>
  );
}
