import type { TargetStateDto } from '@shifan/api';
import { DateText, Table, TextArea, TextInput, type TableColumn } from '@shifan/ui';
import { Show, type JSX } from 'solid-js';
import { withUnit } from '../../../parts/with-unit.ts';

export interface TargetEdit {
  reachedOf: (target: TargetStateDto) => string;
  noteOf: (target: TargetStateDto) => string;
  setReached: (target: TargetStateDto, text: string) => void;
  setNote: (target: TargetStateDto, text: string) => void;
}

function Reached(props: { row: TargetStateDto; edit: TargetEdit }): JSX.Element {
  return (
    <span class="flex min-w-32 items-center gap-2">
      <TextInput
        label={`“${props.row.indicator}”本次完成值`}
        value={props.edit.reachedOf(props.row)}
        onChange={(text) => props.edit.setReached(props.row, text)}
      />
      <Show when={props.row.unit}>{(unit) => <span class="shrink-0 text-sm text-muted">{unit()}</span>}</Show>
    </span>
  );
}

function columns(edit: TargetEdit): TableColumn<TargetStateDto>[] {
  return [
    {
      key: 'indicator',
      header: '指标',
      cell: (row) => (
        <>
          <span class="font-semibold">{row.indicator}</span>
          <Show when={row.strandName}>{(name) => <span class="block text-sm text-muted">{name()}</span>}</Show>
        </>
      ),
    },
    { key: 'baseline', header: '现状值', cell: (row) => withUnit(row.baseline, row.unit) },
    { key: 'target', header: '目标值', cell: (row) => withUnit(row.target, row.unit) },
    {
      key: 'due',
      header: '完成时间',
      cell: (row) => (
        <Show when={row.due} fallback="未写明">
          {(day) => <DateText day={day()} />}
        </Show>
      ),
    },
    { key: 'last', header: '上次填报', cell: (row) => withUnit(row.reached ?? '', row.unit) || '还没有' },
    { key: 'now', header: '本次完成值', width: 'w-44', cell: (row) => <Reached row={row} edit={edit} /> },
    {
      key: 'note',
      header: '说明',
      width: 'w-56',
      cell: (row) => (
        <TextArea
          rows={1}
          label={`“${row.indicator}”的说明`}
          value={edit.noteOf(row)}
          onChange={(text) => edit.setNote(row, text)}
        />
      ),
    },
  ];
}

/** The targets of the plan with the value reached to be filled in. */
export function TargetRows(props: { targets: readonly TargetStateDto[]; edit: TargetEdit }): JSX.Element {
  return (
    <Table
      caption="目标完成情况"
      captionHidden
      columns={columns(props.edit)}
      rows={props.targets}
      empty="创建方案里没有目标。"
    />
  );
}
