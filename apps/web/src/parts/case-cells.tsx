import type { CaseSummary } from '@shifan/api';
import type { TableColumn } from '@shifan/ui';
import { A } from '@solidjs/router';
import type { JSX } from 'solid-js';

/** A case's name leading to it, with its operator and number. */
export function CaseName(props: { summary: CaseSummary; href: string }): JSX.Element {
  return (
    <>
      <A class="link font-semibold" href={props.href}>
        {props.summary.name}
      </A>
      <span class="block text-sm">{props.summary.operatorName}</span>
      <span class="block text-sm whitespace-nowrap text-muted">{props.summary.number}</span>
    </>
  );
}

/** The columns that say which case a row is about: name with its operator, place, kind. */
export function caseColumns<Row extends { summary: CaseSummary }>(
  hrefOf: (summary: CaseSummary) => string,
): TableColumn<Row>[] {
  return [
    {
      key: 'name',
      header: '名称和运营主体',
      width: 'min-w-44',
      cell: (row) => <CaseName summary={row.summary} href={hrefOf(row.summary)} />,
    },
    {
      key: 'place',
      header: '地区',
      tight: true,
      cell: (row) => (
        <>
          {row.summary.divisionName}
          <span class="block text-sm text-muted">{row.summary.divisionCode}</span>
        </>
      ),
    },
    { key: 'kind', header: '类型', tight: true, cell: (row) => row.summary.kindName },
  ];
}
