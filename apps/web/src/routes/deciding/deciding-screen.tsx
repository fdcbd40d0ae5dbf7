import type { DecidingParameterDto, WhatIfDto } from '@shifan/api';
import type { Plugin } from '@shifan/rules';
import { Field, Select, StickyBar } from '@shifan/ui';
import { useNavigate } from '@solidjs/router';
import { createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import { api } from '../../api/client.ts';
import { createTrpcQuery } from '../../api/create-trpc-query.ts';
import { createSettled } from '../../parts/create-settled.ts';
import { FilterChoice } from '../../parts/filter-choice.tsx';
import { createLawQuery } from '../../parts/law-query.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { Page } from '../../parts/page.tsx';
import { stagesWithStandard, STANDARDS } from '../designer/standard/kind-and-stage.ts';
import { createChoicesQuery, type OverviewChoices } from '../overview/overview-queries.ts';
import {
  createDecidingFilter,
  createMeasure,
  decidingHref,
  type DecidingFilter,
  type Kind,
} from './deciding-filter.ts';
import { DistributionView } from './distribution/distribution-view.tsx';
import { NumbersView } from './numbers/numbers-view.tsx';
import { WhatIfView } from './result/what-if-view.tsx';
import { changesOf } from './supposed.ts';

/** While one types or drags, the database is not asked at every step. */
const REST = 250;

function StandardChoice(props: {
  choices: OverviewChoices;
  plugin: Plugin;
  filter: DecidingFilter;
  onMeasure: (jurisdiction: string) => void;
}): JSX.Element {
  // another standard has other numbers: what was supposed does not go along
  const hrefOf = (change: Partial<DecidingFilter>) =>
    decidingHref({ ...props.filter, fact: '', show: '', supposed: {}, ...change });
  return (
    <div role="search" aria-label="选择标准" class="flex flex-wrap items-end gap-x-5 gap-y-3 print:hidden">
      <div class="w-72 max-w-full max-sm:w-full">
        <Field label="办法">
          {(control) => (
            <Select
              {...control}
              options={props.choices.jurisdictions.map(({ id, shortTitle }) => ({ code: id, label: shortTitle }))}
              value={props.filter.jurisdiction}
              onChange={(jurisdiction) => props.onMeasure(jurisdiction)}
            />
          )}
        </Field>
      </div>
      <nav aria-label="类型" class="flex flex-wrap gap-2">
        <For each={props.plugin.kinds}>
          {({ id, name }) => (
            <FilterChoice
              stay
              href={hrefOf({ kind: id === 'base' ? 'base' : ('platform' satisfies Kind) })}
              chosen={id === props.filter.kind}
              label={name}
            />
          )}
        </For>
      </nav>
      <nav aria-label="标准" class="flex flex-wrap gap-2">
        <For each={stagesWithStandard(props.plugin, props.filter.kind)}>
          {(stage) => (
            <FilterChoice
              stay
              href={hrefOf({ stage })}
              chosen={stage === props.filter.stage}
              label={STANDARDS[stage]}
            />
          )}
        </For>
      </nav>
    </div>
  );
}

interface TrialProps {
  filter: DecidingFilter;
  numbers: readonly DecidingParameterDto[];
  go: (change: Partial<DecidingFilter>) => void;
  onFact: (fact: string) => void;
}

/** What stays in sight where the result stands below the numbers. */
function InSight(props: { found: WhatIfDto }): JSX.Element {
  return (
    <div class="contents xl:hidden">
      <StickyBar
        wide
        note={
          <span class="text-base text-ink">
            {props.found.evaluated} 件申报，{props.found.changed} 件的判断会改变
          </span>
        }
      >
        <a class="link" href="#result">
          看结果
        </a>
      </StickyBar>
    </div>
  );
}

/** The numbers and what they would do: beside each other where there is room. */
function Trial(props: TrialProps): JSX.Element {
  const changes = createMemo(() => JSON.stringify(changesOf(props.filter.supposed, props.numbers)));
  const settled = createSettled(changes, REST);
  const query = createTrpcQuery(() => {
    const { jurisdiction, kind, stage } = props.filter;
    const asked: ReturnType<typeof changesOf> = JSON.parse(settled());
    return {
      key: ['deciding.whatIf', jurisdiction, kind, stage, settled()],
      load: () => api.deciding.whatIf.query({ jurisdiction, kind, stage, changes: asked }),
      enabled: asked.length > 0,
      keepPrevious: true,
    };
  });
  const asks = () => changes() !== '[]';
  return (
    <>
      <div class="min-w-0 xl:sticky xl:top-4 xl:col-start-1 xl:row-span-2 xl:row-start-1 xl:max-h-[calc(100dvh-2rem)] xl:overflow-y-auto xl:p-1">
        <NumbersView
          numbers={props.numbers}
          supposed={props.filter.supposed}
          onSuppose={(supposed) => props.go({ supposed })}
          onFact={(fact) => props.onFact(fact)}
        />
      </div>
      <section aria-labelledby="result" class="flex min-w-0 flex-col gap-4 xl:col-start-2">
        <h2 id="result" class="text-lg font-semibold">
          会改变多少判断
        </h2>
        <Show
          when={asks()}
          fallback={<p class="text-muted">改动任何一个数，这里立刻列出各地、各环节有多少件的判断会改变。</p>}
        >
          <Loaded query={query} lines={8}>
            {(found) => <WhatIfView found={found()} show={props.filter.show} onShow={(show) => props.go({ show })} />}
          </Loaded>
        </Show>
      </section>
      <Show when={asks() && query.isSuccess && query.data}>{(found) => <InSight found={found()} />}</Show>
    </>
  );
}

function Standard(props: { choices: OverviewChoices; plugin: Plugin }): JSX.Element {
  const navigate = useNavigate();
  const filter = createDecidingFilter(() => props.plugin);
  const asked = createMemo(() => ({ jurisdiction: filter().jurisdiction, kind: filter().kind, stage: filter().stage }));
  const go = (change: Partial<DecidingFilter>): void => {
    navigate(decidingHref({ ...filter(), ...change }), { scroll: false, replace: true });
  };
  const facts = createTrpcQuery(() => ({
    key: ['deciding.facts', asked()],
    load: () => api.deciding.facts.query(asked()),
  }));
  const numbers = createTrpcQuery(() => ({
    key: ['deciding.parameters', asked()],
    load: () => api.deciding.parameters.query(asked()),
  }));
  const [pointed, setPointed] = createSignal<HTMLElement>();
  const showFact = (fact: string): void => {
    go({ fact });
    pointed()?.scrollIntoView({ block: 'start' });
  };
  return (
    <>
      <StandardChoice
        choices={props.choices}
        plugin={props.plugin}
        filter={filter()}
        onMeasure={(jurisdiction) => navigate(`/deciding?jurisdiction=${jurisdiction}`, { scroll: false })}
      />
      <div class="grid gap-6 xl:grid-cols-[24rem_minmax(0,1fr)] xl:grid-rows-[auto_1fr] xl:items-start">
        <div ref={setPointed} class="min-w-0 scroll-mt-4 xl:col-start-2 xl:row-start-1">
          <Loaded query={facts}>
            {(found) => <DistributionView filter={filter()} facts={found().facts} onFact={(fact) => go({ fact })} />}
          </Loaded>
        </div>
        <Loaded query={numbers}>
          {(found) => <Trial filter={filter()} numbers={found().parameters} go={go} onFact={showFact} />}
        </Loaded>
      </div>
    </>
  );
}

function Measure(props: { choices: OverviewChoices }): JSX.Element {
  const measure = createMeasure(() => props.choices.jurisdictions);
  const law = createLawQuery(measure);
  return <Loaded query={law}>{(plugin) => <Standard choices={props.choices} plugin={plugin()} />}</Loaded>;
}

/** Material for deciding on a standard: how numbers are spread, and what another number would do. Nothing is ranked (art. 8). */
export function DecidingScreen(): JSX.Element {
  const choices = createChoicesQuery();
  return (
    <Page
      wide
      title="标准测算"
      lead="看一个数在各件申报里怎样分布；试改一个法定数字，或者改含不含本数，看有多少件的判断会改变。只供决策参考，不改动任何申报，不排名次。"
    >
      <Loaded query={choices}>{(known) => <Measure choices={known()} />}</Loaded>
    </Page>
  );
}
