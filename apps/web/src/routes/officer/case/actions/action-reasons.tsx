import type { RefusalDto } from '@shifan/api';
import { For, Show, type JSX } from 'solid-js';
import { ClauseLink } from '../../../../parts/clause-link.tsx';

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

/** Why some of the actions are not allowed now, each with its clause; the same reason is said once. */
export function ActionReasons(props: { id: string; barred: readonly Barred[] }): JSX.Element {
  return (
    <ul id={props.id} class="flex flex-col gap-0.5">
      <For each={grouped(props.barred)}>
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
  );
}
