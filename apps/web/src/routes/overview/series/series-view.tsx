import { CheckboxGroup, Field, InstantText } from '@shifan/ui';
import { createMemo, For, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { FilterChoice } from '../../../parts/filter-choice.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { createToday } from '../../../shell/clock.ts';
import { asked, type OverviewFilter } from '../overview-filter.ts';
import { withReason } from '../overview-queries.ts';
import { legendOf, wideCell } from '../table/cell-words.ts';
import { WideTable } from '../table/wide-table.tsx';
import { MonthLine } from './month-line.tsx';
import { firstMonth, SPANS } from './spans.ts';

type Series = Awaited<ReturnType<typeof api.overview.series.query>>;

/** Shown where the address names none: the way from application to title, and out of it. */
const USUAL = ['submitted', 'recommended', 'creation-started', 'accepted', 'title-granted', 'closed'];
const MOST = 12;

function Lines(props: { series: Series }): JSX.Element {
  const legend = createMemo(() => legendOf(props.series.lines.map(({ values }) => values)));
  return (
    <div class="flex flex-col gap-5">
      <p class="text-sm text-muted">
        按事项发生的日期归入各月。截至 <InstantText at={props.series.asOf} />。
      </p>
      <div class="grid gap-4 md:grid-cols-2 xl:grid-cols-3 print:hidden">
        <For each={props.series.lines}>
          {(line) => (
            <MonthLine name={line.name} unit={props.series.unit} months={props.series.months} values={line.values} />
          )}
        </For>
      </div>
      <WideTable
        caption="各月的数值，从早到晚"
        first="月份"
        columns={props.series.lines.map(({ name }) => ({ name, unit: props.series.unit }))}
        rows={props.series.months.map((month, at) => ({
          head: <span class="whitespace-nowrap">{`${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`}</span>,
          cells: props.series.lines.map(({ values }) => wideCell(values[at] ?? { value: null }, legend())),
        }))}
      />
      <ul class="max-w-4xl list-disc pl-5 text-sm text-muted empty:hidden">
        <For each={legend()}>{({ label, note }) => <li>{`${label}：${note}`}</li>}</For>
        <For each={props.series.notes}>{(note) => <li>{note}</li>}</For>
      </ul>
    </div>
  );
}

/** What happened in each month, a small line a kind of event, and the same numbers as a table. */
export function SeriesView(props: {
  kinds: readonly { id: string; name: string }[];
  filter: OverviewFilter;
  types: string;
  span: string;
  reason: string;
  hrefOf: (span: string) => string;
  onTypes: (types: string) => void;
}): JSX.Element {
  const today = createToday();
  const chosen = createMemo(() => {
    const wanted = new Set(props.types ? props.types.split(',') : USUAL);
    const found = props.kinds.filter(({ id }) => wanted.has(id)).map(({ id }) => id);
    return (found.length > 0 ? found : props.kinds.map(({ id }) => id)).slice(0, MOST);
  });
  const span = createMemo(() => SPANS.find(({ id }) => id === props.span) ?? SPANS[1]);
  const from = () => firstMonth(today(), span().months);
  const query = createTrpcQuery(() => ({
    key: ['overview.series', props.filter, chosen(), from(), props.reason],
    load: () =>
      api.overview.series.query({
        filter: asked(props.filter),
        types: chosen(),
        from: from(),
        ...withReason(props.reason),
      }),
    keepPrevious: true,
  }));
  return (
    <section aria-labelledby="series" class="flex flex-col gap-4">
      <h2 id="series" class="text-lg font-semibold">
        按月变化
      </h2>
      <nav aria-label="看多长时间" class="flex flex-wrap gap-2 print:hidden">
        <For each={SPANS}>
          {(one) => <FilterChoice stay href={props.hrefOf(one.id)} chosen={span() === one} label={one.label} />}
        </For>
      </nav>
      <div class="print:hidden">
        <Field group label="看哪些事项" hint={`最多${MOST}项；每项一幅小图，纵轴各自起止。`}>
          {(control) => (
            <CheckboxGroup
              {...control}
              options={props.kinds.map(({ id, name }) => ({ code: id, label: name }))}
              value={chosen()}
              onChange={(types) => props.onTypes(types.slice(0, MOST).join(','))}
            />
          )}
        </Field>
      </div>
      <Loaded query={query} lines={8}>
        {(series) => <Lines series={series()} />}
      </Loaded>
    </section>
  );
}
