import type { CaseSummary } from '@shifan/api';
import { StatusMark, Table, type TableColumn } from '@shifan/ui';
import { A } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { DueText } from '../../../parts/due-text.tsx';
import { StageMark } from '../../../parts/stage-mark.tsx';
import { TiltMark } from '../../../parts/tilt-mark.tsx';
import { caseHref } from '../case-href.ts';

const COLUMNS: TableColumn<CaseSummary>[] = [
  {
    key: 'name',
    header: '名称',
    cell: (row) => (
      <>
        <A class="link font-semibold" href={caseHref(row)}>
          {row.name || '（尚未填写名称）'}
        </A>
        <span class="block text-sm whitespace-nowrap text-muted">{row.number}</span>
      </>
    ),
  },
  { key: 'kind', header: '类型', tight: true, cell: (row) => row.kindName },
  {
    key: 'place',
    header: '地区',
    tight: true,
    cell: (row) => (
      <>
        {row.divisionName}
        <span class="block text-sm text-muted">{row.divisionCode}</span>
      </>
    ),
  },
  { key: 'operator', header: '运营主体', cell: (row) => row.operatorName },
  {
    key: 'stage',
    header: '进展',
    cell: (row) => (
      <span class="flex flex-wrap items-center gap-2">
        <StageMark summary={row} />
        <Show when={row.openRemarks > 0}>
          <StatusMark tone="plain" icon="info">
            {row.openRemarks} 处意见未改
          </StatusMark>
        </Show>
        <Show when={row.tilted}>
          <TiltMark />
        </Show>
      </span>
    ),
  },
  {
    key: 'next',
    header: '接下来',
    cell: (row) => (
      <Show when={row.next} fallback={<span class="text-muted">没有期限</span>}>
        {(due) => <DueText due={due()} />}
      </Show>
    ),
  },
];

/** Cases, a line each, in the order the API gives: division code, then name. */
export function WorkTable(props: { rows: readonly CaseSummary[]; filtered: boolean }): JSX.Element {
  return (
    <Table
      caption="工作列表，按行政区划代码、再按名称排列"
      captionHidden
      columns={COLUMNS}
      rows={props.rows}
      empty={props.filtered ? '没有符合条件的申报，可以放宽上面的筛选。' : '还没有送到本单位的申报；送到以后列在这里。'}
    />
  );
}
