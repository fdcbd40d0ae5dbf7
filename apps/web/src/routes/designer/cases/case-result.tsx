import type { DesignCaseDto } from '@shifan/api';
import { Table, type TableColumn } from '@shifan/ui';
import { Show, type JSX } from 'solid-js';
import { VerdictMark } from '../../../parts/verdict-mark.tsx';
import { Result } from './result-mark.tsx';

type Verdict = DesignCaseDto['verdicts'][number];

const COLUMNS: TableColumn<Verdict>[] = [
  { key: 'criterion', header: '标准', cell: (row) => row.title },
  {
    key: 'expected',
    header: '期望',
    width: 'w-40',
    cell: (row) => (
      <Show when={row.expected} fallback={<span class="text-muted">没有写</span>}>
        {(expected) => <VerdictMark status={expected()} />}
      </Show>
    ),
  },
  { key: 'status', header: '结果', width: 'w-40', cell: (row) => <VerdictMark status={row.status} /> },
];

/** A verdict case: each criterion with what is expected of it and what came out, those it names first. */
export function CaseResult(props: { result: DesignCaseDto }): JSX.Element {
  const verdicts = () => [
    ...props.result.verdicts.filter(({ expected }) => expected !== null),
    ...props.result.verdicts.filter(({ expected }) => expected === null),
  ];
  return (
    <Result name={props.result.name} passed={props.result.passed} messages={props.result.messages}>
      <Table caption={`${props.result.name}：各项标准`} captionHidden columns={COLUMNS} rows={verdicts()} />
    </Result>
  );
}
