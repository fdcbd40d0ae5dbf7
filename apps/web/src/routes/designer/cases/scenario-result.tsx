import type { DesignScenarioDto } from '@shifan/api';
import { DateText, StatusMark, Table, type TableColumn } from '@shifan/ui';
import { For, Show, type JSX } from 'solid-js';
import { Messages, Result } from './result-mark.tsx';

type Step = DesignScenarioDto['steps'][number];

const COLUMNS: TableColumn<Step>[] = [
  { key: 'on', header: '日期', tight: true, cell: (row) => <DateText day={row.on} /> },
  {
    key: 'do',
    header: '办理',
    cell: (row) => (
      <>
        {row.words.by}：{row.words.do}
        <Messages messages={row.messages} />
      </>
    ),
  },
  {
    key: 'state',
    header: '办理以后',
    cell: (row) => (
      <>
        {row.words.state}
        <Show when={row.refusal}>
          {(refusal) => (
            <span class="flex flex-col items-start gap-1">
              <StatusMark tone="refusal">不予办理</StatusMark>
              <span class="text-sm">{refusal()}</span>
            </span>
          )}
        </Show>
      </>
    ),
  },
  {
    key: 'due',
    header: '期限',
    cell: (row) => (
      <ul class="flex flex-col gap-1">
        <For each={row.words.due} fallback={<li class="text-muted">没有期限</li>}>
          {(due) => (
            <li>
              {due.name}：<DateText day={due.on} />
            </li>
          )}
        </For>
      </ul>
    ),
  },
];

/** A lifecycle step by step: who did what, where the case stood then, what was due. */
export function ScenarioResult(props: { result: DesignScenarioDto }): JSX.Element {
  return (
    <Result name={props.result.name} passed={props.result.passed} messages={props.result.messages}>
      <Table caption={`${props.result.name}：各个步骤`} captionHidden columns={COLUMNS} rows={props.result.steps} />
    </Result>
  );
}
