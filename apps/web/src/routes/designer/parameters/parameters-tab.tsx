import { parameterValue, type Parameter } from '@shifan/rules';
import { DateText, StatusMark, Table, type TableColumn } from '@shifan/ui';
import { createMemo, For, Show, type JSX } from 'solid-js';
import { withUnit } from '../../../parts/with-unit.ts';
import { ArticleLink } from '../article-link.tsx';
import type { Design } from '../design.ts';
import { BOUNDS } from './bounds.ts';
import { NoticeCard } from './notice-card.tsx';
import { UsedBy } from './used-by.tsx';

interface DatedRow {
  parameter: Parameter;
  dated: Parameter['values'][number];
  /** the first of its parameter */
  first: boolean;
  current: boolean;
}

function rowsOf({ plugin, today }: Design): DatedRow[] {
  return plugin.parameters.flatMap((parameter) => {
    const now = parameterValue(plugin, parameter.id, today).citation;
    return parameter.values.map((dated, at) => ({
      parameter,
      dated,
      first: at === 0,
      current: dated.citation === now,
    }));
  });
}

function columnsOf(design: Design): TableColumn<DatedRow>[] {
  return [
    {
      key: 'label',
      header: '数值',
      width: 'w-[24%]',
      cell: (row) => (
        <Show when={row.first} fallback={<span class="text-muted">同上，另一个时期</span>}>
          <span id={`parameter-${row.parameter.id}`} tabindex={-1} class="block">
            {row.parameter.label}
          </span>
          <UsedBy design={design} parameter={row.parameter.id} />
        </Show>
      ),
    },
    {
      key: 'value',
      header: '多少',
      align: 'right',
      tight: true,
      cell: (row) => <span class="font-semibold">{withUnit(row.dated.value, row.parameter.unit)}</span>,
    },
    { key: 'bound', header: '界限', cell: (row) => BOUNDS[row.parameter.bound] },
    {
      key: 'from',
      header: '从哪天起',
      cell: (row) => (
        <>
          <DateText day={row.dated.from} />
          <Show when={row.parameter.values.length > 1 && row.current}>
            <span class="block">
              <StatusMark tone="done">现行</StatusMark>
            </span>
          </Show>
        </>
      ),
    },
    {
      key: 'citation',
      header: '出处和读法',
      width: 'w-[36%]',
      cell: (row) => (
        <>
          <ArticleLink design={design} citation={row.dated.citation} quote />
          <Show when={row.first && row.parameter.interpretation}>
            {(reading) => <span class="mt-1 block border-l-2 border-line pl-3 text-sm text-muted">{reading()}</span>}
          </Show>
        </>
      ),
    },
  ];
}

/** The legal numbers with their days, bounds and clauses, and what the yearly notices add. */
export function ParametersTab(props: { design: Design }): JSX.Element {
  const rows = createMemo(() => rowsOf(props.design));
  return (
    <div class="flex flex-col gap-8">
      <section class="flex flex-col gap-3" aria-labelledby="parameters">
        <h2 id="parameters" class="text-lg font-semibold">
          参数（{props.design.plugin.parameters.length} 个）
        </h2>
        <p class="max-w-3xl text-muted">
          判断、流程和表格里的法定数字只写在这里。修订时添一个新日期的数，不改旧的；年度通知可以另定。
        </p>
        <Table caption="参数" captionHidden columns={columnsOf(props.design)} rows={rows()} />
      </section>
      <section class="flex flex-col gap-3" aria-labelledby="notices">
        <h2 id="notices" class="text-lg font-semibold">
          年度通知
        </h2>
        <For each={props.design.plugin.notices} fallback={<p class="text-muted">这个办法还没有随附的年度通知。</p>}>
          {(notice) => <NoticeCard design={props.design} notice={notice} />}
        </For>
      </section>
    </div>
  );
}
