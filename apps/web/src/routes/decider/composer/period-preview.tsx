import { DateText, SummaryList, Table, type TableColumn } from '@shifan/ui';
import { Show, type JSX } from 'solid-js';
import { ClauseLink } from '../../../parts/clause-link.tsx';
import { createLawQuery } from '../../../parts/law-query.ts';
import { Loaded } from '../../../parts/loaded.tsx';
import type { NoticePhase } from './notice-phases.ts';
import { createPeriodQuery, type NoticePlan } from './period-query.ts';

interface Skipped {
  date: string;
  why: string;
}

const COLUMNS: TableColumn<Skipped>[] = [
  { key: 'date', header: '日期', tight: true, cell: (row) => <DateText day={row.date} /> },
  { key: 'why', header: '为什么不算', cell: (row) => row.why },
];

function FirstDayRule(props: { jurisdiction: string; phase: NoticePhase }): JSX.Element {
  const plugin = createLawQuery(() => props.jurisdiction);
  const reading = () => {
    const phases = plugin.isSuccess ? plugin.data?.process.phases : undefined;
    const notice = phases?.find((phase) => phase.id === props.phase);
    return notice?.phase === 'public-notice' && !notice.countFirstDay ? notice.interpretation : undefined;
  };
  return <Show when={reading()}>{(text) => <p class="text-sm text-muted">怎样起算：{text()}</p>}</Show>;
}

/** The first and last day as the API computes them, with every day that does not count and why. */
export function PeriodPreview(props: NoticePlan): JSX.Element {
  const preview = createPeriodQuery(() => ({
    jurisdiction: props.jurisdiction,
    phase: props.phase,
    firstDay: props.firstDay,
  }));
  return (
    <Loaded query={preview} lines={4}>
      {(period) => (
        <div class="flex flex-col gap-4">
          <SummaryList
            items={[
              {
                label: '公示第一日',
                value: (
                  <>
                    <DateText day={period().firstDay} />
                    ，即发布当日
                  </>
                ),
              },
              {
                label: '公示最后一日',
                value: (
                  <strong class="font-semibold">
                    <DateText day={period().lastDay} /> 24:00
                  </strong>
                ),
              },
              { label: '公示期', value: `${period().workingDays} 个工作日` },
              { label: '依据', value: <ClauseLink clause={period().clause} /> },
            ]}
          />
          <FirstDayRule jurisdiction={props.jurisdiction} phase={props.phase} />
          <Show when={period().skipped.length > 0}>
            <Table caption="期间不计入的日子" columns={COLUMNS} rows={period().skipped} />
          </Show>
        </div>
      )}
    </Loaded>
  );
}
