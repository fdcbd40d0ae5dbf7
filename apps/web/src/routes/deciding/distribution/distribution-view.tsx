import type { DecidingFactDto, DistributionDto } from '@shifan/api';
import { Field, Select } from '@shifan/ui';
import { createMemo, For, Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { ClauseLink } from '../../../parts/clause-link.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { withUnit } from '../../../parts/with-unit.ts';
import { WideTable } from '../../overview/table/wide-table.tsx';
import { BOUND_WORDS } from '../bound-words.ts';
import type { DecidingFilter } from '../deciding-filter.ts';
import { isNumber, type Suppositions } from '../supposed.ts';
import { Histogram } from './histogram.tsx';
import type { HistogramMark } from './histogram-layout.ts';

function marksOf(fact: DecidingFactDto, supposed: Suppositions): HistogramMark[] {
  return fact.limits.flatMap(({ parameter, value }) => {
    const other = supposed[parameter]?.value ?? '';
    const now = { value, label: `现行 ${value}`, supposed: false };
    const moved = isNumber(other) && Number(other) !== Number(value);
    return moved ? [now, { value: other, label: `假设 ${other}`, supposed: true }] : [now];
  });
}

function Limits(props: { fact: DecidingFactDto }): JSX.Element {
  return (
    <ul class="flex flex-col gap-1 text-sm">
      <For each={props.fact.limits}>
        {(limit) => (
          <li>
            {limit.label}：现行 {withUnit(limit.value, limit.unit)}，{BOUND_WORDS[limit.bound]}。
            <ClauseLink clause={limit.clause} />
          </li>
        )}
      </For>
    </ul>
  );
}

function Shown(props: { found: DistributionDto; supposed: Suppositions }): JSX.Element {
  const fact = () => props.found.fact;
  const missing = () => props.found.cases - props.found.known;
  const words = () => (fact().unit ? `${fact().name}（${fact().unit}）` : fact().name);
  return (
    <div class="flex flex-col gap-4">
      <p>
        共 {props.found.cases} 件申报，其中 {props.found.known} 件有这个数
        <Show when={missing() > 0}>，{missing()} 件没有填写或者算不出</Show>。
        <Show when={fact().note}>{(note) => <span class="text-muted">（{note()}）</span>}</Show>
      </p>
      <Limits fact={fact()} />
      <Show when={props.found.classes.length > 0} fallback={<p class="text-muted">没有可以画出的数。</p>}>
        <Histogram
          name={fact().name}
          unit={fact().unit}
          classes={props.found.classes}
          marks={marksOf(fact(), props.supposed)}
        />
        <details class="max-w-xl">
          <summary class="link w-fit py-1">看各组的件数</summary>
          <WideTable
            caption={`${fact().name}各组的件数，从小到大`}
            first={words()}
            columns={[{ name: '件数', unit: '件' }]}
            rows={props.found.classes.map(({ from, to, n }) => ({
              head: <span class="whitespace-nowrap">{`${from} 至不满 ${to}`}</span>,
              cells: [{ text: String(n), muted: false }],
            }))}
          />
        </details>
      </Show>
    </div>
  );
}

/** How one number is spread over the cases, with the number of the law it is compared with. */
export function DistributionView(props: {
  filter: DecidingFilter;
  facts: readonly DecidingFactDto[];
  onFact: (fact: string) => void;
}): JSX.Element {
  const chosen = createMemo(() => (props.facts.find(({ id }) => id === props.filter.fact) ?? props.facts[0])?.id ?? '');
  const query = createTrpcQuery(() => {
    const { jurisdiction, kind, stage } = props.filter;
    return {
      key: ['deciding.distribution', jurisdiction, kind, stage, chosen()],
      load: () => api.deciding.distribution.query({ jurisdiction, kind, stage, fact: chosen() }),
      enabled: chosen() !== '',
      keepPrevious: true,
    };
  });
  return (
    <section aria-labelledby="distribution" class="card flex flex-col gap-4 p-5 max-sm:p-3">
      <h2 id="distribution" class="text-lg font-semibold">
        数据的分布
      </h2>
      <Show when={props.facts.length > 0} fallback={<p class="text-muted">这个标准没有可以比较的数。</p>}>
        <div class="w-[28rem] max-w-full">
          <Field label="看哪个数" hint="排在前面的是与法定数字比较的数。">
            {(control) => (
              <Select
                {...control}
                options={props.facts.map(({ id, name, unit }) => ({
                  code: id,
                  label: unit ? `${name}（${unit}）` : name,
                }))}
                value={chosen()}
                onChange={(fact) => props.onFact(fact)}
              />
            )}
          </Field>
        </div>
        <Loaded query={query} lines={8}>
          {(found) => <Shown found={found()} supposed={props.filter.supposed} />}
        </Loaded>
      </Show>
    </section>
  );
}
