import { StatusMark, Table, type TableColumn } from '@shifan/ui';
import { Show, type JSX } from 'solid-js';
import { ClauseLink } from '../../../../parts/clause-link.tsx';
import type { Verdicts } from '../case-query.ts';

type Material = Verdicts['materials'][number];

const WORDS: Record<Material['status'], string> = { complete: '已齐备', missing: '还缺', 'not-asked': '不需要' };

const COLUMNS: TableColumn<Material>[] = [
  { key: 'number', header: '序号', tight: true, cell: (row) => row.number },
  {
    key: 'title',
    header: '材料',
    cell: (row) => (
      <>
        {row.title}
        <span class="block text-sm text-muted">
          <ClauseLink clause={row.clause} quote={false} />
        </span>
      </>
    ),
  },
  {
    key: 'status',
    header: '情况',
    tight: true,
    cell: (row) => <StatusMark tone={row.status === 'complete' ? 'done' : 'plain'}>{WORDS[row.status]}</StatusMark>,
  },
  { key: 'message', header: '说明', cell: (row) => row.message },
];

/** The numbered materials of the law and whether they are there. */
export function MaterialsTable(props: { materials: readonly Material[] }): JSX.Element {
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
      <Table caption="申报材料是否齐备" captionHidden columns={COLUMNS} rows={props.materials} />
    </section>
  );
}
