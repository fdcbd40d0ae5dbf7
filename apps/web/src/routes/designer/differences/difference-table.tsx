import type { DifferenceDto } from '@shifan/api';
import { Table, type TableColumn } from '@shifan/ui';
import { Show, type JSX } from 'solid-js';

function Said(props: { text: string | null; citation: string | null }): JSX.Element {
  return (
    <Show when={props.text} fallback={<span class="text-muted">没有</span>}>
      {(text) => (
        <>
          <span class="whitespace-pre-wrap">{text()}</span>
          <Show when={props.citation}>{(citation) => <span class="block text-sm text-muted">{citation()}</span>}</Show>
        </>
      )}
    </Show>
  );
}

/** What two measures or versions say differently, side by side with where each says it. */
export function DifferenceTable(props: {
  caption: string;
  left: string;
  right: string;
  differences: readonly DifferenceDto[];
}): JSX.Element {
  const columns = (): TableColumn<DifferenceDto>[] => [
    {
      key: 'left',
      header: props.left,
      width: 'w-[34%]',
      cell: (row) => <Said text={row.before} citation={row.citationBefore} />,
    },
    {
      key: 'right',
      header: props.right,
      width: 'w-[34%]',
      cell: (row) => <Said text={row.after} citation={row.citationAfter} />,
    },
    { key: 'sentence', header: '差别', cell: (row) => row.sentence },
  ];
  return <Table caption={props.caption} captionHidden columns={columns()} rows={props.differences} />;
}
