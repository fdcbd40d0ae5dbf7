import type { CaseSummary } from '@shifan/api';
import { Table, type TableColumn } from '@shifan/ui';
import { A } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { createRecommendingPlace, type RecommendingPlace } from '../../../parts/recommending-place.ts';
import { caseHref } from '../../officer/case-href.ts';
import type { Picked } from '../selection/create-selection.ts';

function columns(picked: Picked, placeOf: (summary: CaseSummary) => RecommendingPlace): TableColumn<CaseSummary>[] {
  return [
    {
      key: 'pick',
      header: '列入',
      tight: true,
      cell: (row) => (
        <input
          type="checkbox"
          class="mt-0.5 size-5 accent-action"
          checked={picked.ids().has(row.caseId)}
          aria-label={`把“${row.name}”列入公示`}
          onChange={(event) => picked.set(row.caseId, event.currentTarget.checked)}
        />
      ),
    },
    { key: 'authority', header: '推荐地区', tight: true, cell: (row) => placeOf(row).name },
    {
      key: 'name',
      header: '平台（基地）名称',
      cell: (row) => (
        <A class="link" href={caseHref(row, 'standard')}>
          {row.name}
        </A>
      ),
    },
    { key: 'operator', header: '运营主体名称', cell: (row) => row.operatorName },
    { key: 'kind', header: '类型', tight: true, cell: (row) => row.kindName },
  ];
}

/** The units that may be listed, the chosen ones ticked. */
export function CaseChoice(props: { cases: readonly CaseSummary[]; picked: Picked; empty: string }): JSX.Element {
  const placeOf = createRecommendingPlace();
  return (
    <Table
      caption="列入公示的单位"
      captionHidden
      columns={columns(props.picked, placeOf)}
      rows={props.cases}
      empty={props.empty}
    />
  );
}
