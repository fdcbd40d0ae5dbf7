import { For, type JSX } from 'solid-js';
import { FilterChoice } from './filter-choice.tsx';
import { KIND_CHOICES, type KindChoice } from './kind-choices.ts';

/** Narrows a list to platforms or bases; each choice is an address. */
export function KindFilter(props: { chosen: KindChoice; hrefOf: (kind: KindChoice) => string }): JSX.Element {
  return (
    <nav aria-label="按类型筛选" class="flex flex-wrap gap-2">
      <For each={KIND_CHOICES}>
        {(kind) => (
          <FilterChoice href={props.hrefOf(kind.code)} chosen={props.chosen === kind.code} label={kind.label} />
        )}
      </For>
    </nav>
  );
}
