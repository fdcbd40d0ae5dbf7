import type { TaskStateDto } from '@shifan/api';
import { DateText, Select, Table, TextArea, type TableColumn } from '@shifan/ui';
import { Show, type JSX } from 'solid-js';
import { TASK_STATES } from '../../../parts/task-states.ts';

export interface TaskEdit {
  stateOf: (task: TaskStateDto) => string;
  noteOf: (task: TaskStateDto) => string;
  setState: (task: TaskStateDto, state: string) => void;
  setNote: (task: TaskStateDto, text: string) => void;
}

function columns(edit: TaskEdit): TableColumn<TaskStateDto>[] {
  return [
    {
      key: 'name',
      header: '任务',
      cell: (row) => (
        <>
          <span class="font-semibold">{row.name}</span>
          <span class="block text-sm text-muted">{row.expected}</span>
        </>
      ),
    },
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
      header: '现在的进展',
      cell: (row) => (
        <Select
          label={`“${row.name}”现在的进展`}
          options={TASK_STATES}
          value={edit.stateOf(row)}
          onChange={(state) => edit.setState(row, state)}
        />
      ),
    },
    {
      key: 'note',
      header: '说明',
      width: 'w-80',
      cell: (row) => (
        <TextArea
          rows={1}
          label={`任务“${row.name}”的说明`}
          value={edit.noteOf(row)}
          onChange={(text) => edit.setNote(row, text)}
        />
      ),
    },
  ];
}

/** The tasks of the plan with their state to be filled in. */
export function TaskRows(props: { tasks: readonly TaskStateDto[]; edit: TaskEdit }): JSX.Element {
  return (
    <Table
      caption="创建任务的进展"
      captionHidden
      columns={columns(props.edit)}
      rows={props.tasks}
      empty="创建方案里没有任务。"
    />
  );
}
