import type { MaterialStateDto } from '@shifan/api';
import { StatusMark, Table, type TableColumn } from '@shifan/ui';
import type { JSX } from 'solid-js';
import { ClauseLink } from './clause-link.tsx';

const WORDS: Record<string, string> = { complete: '已齐备', missing: '还缺', 'not-asked': '不需要' };

const COLUMNS: TableColumn<MaterialStateDto>[] = [
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
    cell: (row) => (
      <StatusMark tone={row.status === 'complete' ? 'done' : 'plain'}>{WORDS[row.status] ?? row.status}</StatusMark>
    ),
  },
  { key: 'message', header: '说明', cell: (row) => row.message },
];

/** The numbered materials of the law and whether they are there. */
export function MaterialsTable(props: {
  materials: readonly MaterialStateDto[];
  caption: string;
  captionHidden?: boolean;
}): JSX.Element {
  return (
    <Table
      caption={props.caption}
      captionHidden={props.captionHidden ?? false}
      columns={COLUMNS}
      rows={props.materials}
    />
  );
}
