import type { DifferenceDto } from '@shifan/api';
import { Table, type TableColumn } from '@shifan/ui';
import { Show, type JSX } from 'solid-js';
import { subjectOf } from './subject-of.ts';

const LONG = 160;

function Citation(props: { text: string }): JSX.Element {
  return (
    <Show when={props.text.length > LONG} fallback={<span class="block text-sm text-muted">{props.text}</span>}>
      <details class="text-sm text-muted">
        <summary class="text-action">看出处</summary>
        {props.text}
      </details>
    </Show>
  );
}

function Said(props: { text: string | null; citation: string | null }): JSX.Element {
  return (
    <Show when={props.text} fallback={<span class="text-muted">没有</span>}>
      {(text) => (
        <>
          <span class="whitespace-pre-wrap">{text()}</span>
          <Show when={props.citation}>{(citation) => <Citation text={citation()} />}</Show>
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
    { key: 'subject', header: '什么', width: 'w-[20%]', cell: (row) => subjectOf(row) },
    {
      key: 'left',
      header: props.left,
      width: 'w-[40%]',
      cell: (row) => <Said text={row.before} citation={row.citationBefore} />,
    },
    {
      key: 'right',
      header: props.right,
      width: 'w-[40%]',
      cell: (row) => <Said text={row.after} citation={row.citationAfter} />,
    },
  ];
  return (
    <Table caption={props.caption} captionHidden columns={columns()} rows={props.differences} empty="没有不同。" />
  );
}
