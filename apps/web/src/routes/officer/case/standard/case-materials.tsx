import type { MaterialStateDto } from '@shifan/api';
import { Show, type JSX } from 'solid-js';
import { MaterialsTable } from '../../../../parts/materials-table.tsx';

/** The numbered materials of the law and whether they are there. */
export function CaseMaterials(props: { materials: readonly MaterialStateDto[] }): JSX.Element {
  const missing = () => props.materials.filter((material) => material.status === 'missing').length;
  return (
    <section class="flex flex-col gap-2" aria-labelledby="materials">
      <h2 id="materials" class="text-lg font-semibold">
        申报材料
        <span class="ml-2 text-base font-normal text-muted">
          <Show when={missing() > 0} fallback="已齐备">
            还缺 {missing()} 项
          </Show>
        </span>
      </h2>
      <MaterialsTable caption="申报材料是否齐备" captionHidden materials={props.materials} />
    </section>
  );
}
