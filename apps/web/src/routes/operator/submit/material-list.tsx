import type { MaterialStateDto } from '@shifan/api';
import { A } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { MaterialsTable } from '../../../parts/materials-table.tsx';

/** The numbered materials and whether they are there. */
export function MaterialList(props: { materials: readonly MaterialStateDto[]; caseId: string }): JSX.Element {
  return (
    <section class="flex flex-col gap-2" aria-label="申报材料">
      <MaterialsTable caption="申报材料" materials={props.materials} />
      <p>
        <A class="link" href={`/files/${props.caseId}/form/materials`}>
          去补充材料
        </A>
      </p>
    </section>
  );
}
