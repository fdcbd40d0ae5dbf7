import type { TaskStateDto } from '@shifan/api';
import { DateText, StatusMark, Table, type TableColumn, type Tone } from '@shifan/ui';
import { Show, type JSX } from 'solid-js';
import { TASK_STATES } from './task-states.ts';

const TONES: Record<TaskStateDto['state'], Tone> = { 'not-started': 'plain', 'under-way': 'action', done: 'done' };

const COLUMNS: TableColumn<TaskStateDto>[] = [
  { key: 'name', header: '任务', cell: (row) => row.name },
  { key: 'expected', header: '预期成效', cell: (row) => <span class="text-sm">{row.expected}</span> },
  {
    key: 'due',
    header: '完成时间',
    cell: (row) => (
      <Show when={row.due} fallback="未写明">
        {(day) => <DateText day={day()} />}
      </Show>
    ),
  },
  {
    key: 'state',
    header: '进展',
    tight: true,
    cell: (row) => (
      <StatusMark tone={TONES[row.state]}>{TASK_STATES.find((one) => one.code === row.state)?.label}</StatusMark>
    ),
  },
  { key: 'note', header: '说明', cell: (row) => <span class="whitespace-pre-wrap">{row.note}</span> },
];

/** The tasks of the creation plan and how far each has come. */
export function TasksTable(props: {
  tasks: readonly TaskStateDto[];
  caption: string;
  captionHidden?: boolean;
}): JSX.Element {
  return (
    <Table
      caption={props.caption}
      captionHidden={props.captionHidden ?? false}
      columns={COLUMNS}
      rows={props.tasks}
      empty="创建方案里没有任务。"
    />
  );
}
