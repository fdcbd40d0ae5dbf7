import type { RefusalDto } from '@shifan/api';
import { createMemo, For, Show, type JSX } from 'solid-js';
import { ClauseLink } from '../../../../parts/clause-link.tsx';
import { createMediaQuery } from '../../../../parts/create-media-query.ts';

export interface Barred {
  label: string;
  refusal: RefusalDto;
}

function grouped(barred: readonly Barred[]): { labels: string; refusal: RefusalDto }[] {
  const groups = new Map<string, { labels: string; refusal: RefusalDto }>();
  for (const { label, refusal } of barred) {
    const key = `${refusal.code} ${refusal.message} ${refusal.clause?.clause ?? ''}`;
    const known = groups.get(key);
    groups.set(key, { labels: known ? `${known.labels}、${label}` : label, refusal });
  }
  return [...groups.values()];
}

/** Why some of the actions are not allowed now, each with its clause; the same reason is said once. Many fold away. */
export function ActionReasons(props: { id: string; barred: readonly Barred[] }): JSX.Element {
  const wide = createMediaQuery('(min-width: 64rem)');
  const groups = createMemo(() => grouped(props.barred));
  return (
    <details id={props.id} open={wide() && groups().length <= 2} class="max-h-[40dvh] overflow-y-auto">
      <summary class="w-fit">
        现在不能办：{props.barred.map((one) => one.label).join('、')}
        <span class="link ml-2">为什么</span>
      </summary>
      <ul class="flex flex-col gap-0.5 pt-1">
        <For each={groups()}>
          {(group) => (
            <li>
              <span class="font-semibold">{group.labels}</span>：{group.refusal.message}
              <Show when={group.refusal.clause}>
                {(clause) => (
                  <>
                    （<ClauseLink clause={clause()} />）
                  </>
                )}
              </Show>
            </li>
          )}
        </For>
      </ul>
    </details>
  );
}
