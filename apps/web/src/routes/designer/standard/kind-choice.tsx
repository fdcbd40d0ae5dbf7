import { For, Show, type JSX } from 'solid-js';
import { FilterChoice } from '../../../parts/filter-choice.tsx';
import type { Design } from '../design.ts';

/** Which kind of thing is looked at; shown where the measure knows more than one. */
export function KindChoice(props: { design: Design; chosen: string; hrefOf: (kind: string) => string }): JSX.Element {
  return (
    <Show when={props.design.plugin.kinds.length > 1}>
      <nav aria-label="类型" class="flex flex-wrap gap-2">
        <For each={props.design.plugin.kinds}>
          {(kind) => <FilterChoice href={props.hrefOf(kind.id)} chosen={kind.id === props.chosen} label={kind.name} />}
        </For>
      </nav>
    </Show>
  );
}
