import type { CaseSummary } from '@shifan/api';
import { ButtonLink, Table, type TableColumn } from '@shifan/ui';
import { A } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { StageMark } from '../../../parts/stage-mark.tsx';
import { caseHref } from '../case-href.ts';

const COLUMNS: TableColumn<CaseSummary>[] = [
  {
    key: 'name',
    header: '名称',
    cell: (row) => (
      <>
        <A class="link font-semibold" href={caseHref(row)}>
          {row.name}
        </A>
        <span class="block text-sm text-muted">{row.number}</span>
      </>
    ),
  },
  { key: 'kind', header: '类型', tight: true, cell: (row) => row.kindName },
  { key: 'place', header: '地区', tight: true, cell: (row) => row.divisionName },
  { key: 'operator', header: '运营主体', cell: (row) => row.operatorName },
];

function withAction(label: string, exempt: readonly string[]): TableColumn<CaseSummary>[] {
  return [
    ...COLUMNS,
    {
      key: 'stage',
      header: '进展',
      cell: (row) => (
        <>
          <StageMark summary={row} />
          <Show when={exempt.includes(row.caseId)}>
            <span class="block text-sm text-muted">不占名额</span>
          </Show>
        </>
      ),
    },
    {
      key: 'open',
      header: '办理',
      tight: true,
      cell: (row) => (
        <ButtonLink small href={caseHref(row, 'standard')}>
          {label}
        </ButtonLink>
      ),
    },
  ];
}

/** Cases of a recommender under one heading, each leading to where it is dealt with. */
export function CaseList(props: {
  id: string;
  title: string;
  rows: readonly CaseSummary[];
  action: string;
  empty: string;
  /** ids of those that take no place */
  exempt?: readonly string[];
}): JSX.Element {
  return (
    <section class="flex flex-col gap-2" aria-labelledby={props.id}>
      <h2 id={props.id} class="text-lg font-semibold">
        {props.title}
        <span class="ml-2 text-base font-normal text-muted">{props.rows.length} 件</span>
      </h2>
      <Table
        caption={props.title}
        captionHidden
        columns={withAction(props.action, props.exempt ?? [])}
        rows={props.rows}
        empty={props.empty}
      />
    </section>
  );
}
