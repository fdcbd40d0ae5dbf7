import type { CaseSummary, Due } from '@shifan/api';
import { DateText, Table, type TableColumn } from '@shifan/ui';
import { A } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { ClauseLink } from './clause-link.tsx';
import { DaysLeft } from './days-left.tsx';
import { DueAhead } from './due-ahead.tsx';

export interface DueRow {
  summary: CaseSummary;
  due: Due;
  ahead: 'overdue' | '1' | '7' | '30' | 'later';
}

function columns(hrefOf: (summary: CaseSummary) => string): TableColumn<DueRow>[] {
  return [
    { key: 'ahead', header: '缓急', tight: true, cell: (row) => <DueAhead ahead={row.ahead} /> },
    {
      key: 'what',
      header: '事项',
      cell: (row) => (
        <>
          {row.due.label}
          <span class="block text-sm text-muted">
            <ClauseLink clause={row.due.clause} quote={false} />
          </span>
        </>
      ),
    },
    {
      key: 'on',
      header: '到期日',
      cell: (row) => (
        <span class="flex flex-wrap items-center gap-x-2 gap-y-1">
          <DateText day={row.due.on} />
          <Show when={row.due.provisional}>
            <span class="text-sm text-muted">暂定</span>
          </Show>
          <Show when={row.ahead !== 'overdue' && row.due.workingDaysLeft !== null}>
            <DaysLeft days={row.due.workingDaysLeft} />
          </Show>
        </span>
      ),
    },
    {
      key: 'case',
      header: '平台（基地）',
      cell: (row) => (
        <>
          <A class="link font-semibold" href={hrefOf(row.summary)}>
            {row.summary.name}
          </A>
          <span class="block text-sm text-muted">
            {row.summary.divisionName}，{row.summary.stageName}
          </span>
        </>
      ),
    },
  ];
}

/** What falls due, a line each, in the order the API gives: overdue first, then by day. */
export function DuesTable(props: {
  rows: readonly DueRow[];
  hrefOf: (summary: CaseSummary) => string;
  captionHidden?: boolean;
}): JSX.Element {
  return (
    <Table
      caption="到期事项"
      captionHidden={props.captionHidden ?? true}
      columns={columns((summary) => props.hrefOf(summary))}
      rows={props.rows}
      empty="没有将到期的事项。"
    />
  );
}
