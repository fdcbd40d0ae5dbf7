import type { DifferenceDto } from '@shifan/api';
import type { Plugin } from '@shifan/rules';
import { Button } from '@shifan/ui';
import { useNavigate } from '@solidjs/router';
import { createMemo, For, Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { FilterChoice } from '../../../parts/filter-choice.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';
import { createToday } from '../../../shell/clock.ts';
import { compareHref } from '../design-href.ts';
import { AREAS } from '../differences/areas.ts';
import { DifferenceTable } from '../differences/difference-table.tsx';
import { createJurisdictionsQuery, type JurisdictionRow } from '../jurisdictions/jurisdictions-query.ts';
import { RevisionLine } from '../revision/revision-line.tsx';
import { createCompareFilter, type CompareFilter } from './compare-filter.ts';
import { ParameterTable } from './parameter-table.tsx';
import { SideChoice } from './side-choice.tsx';

type Comparison = Awaited<ReturnType<typeof api.designer.compare.query>>;

function which(jurisdiction: string, version: string): { jurisdiction: string; version?: string } {
  return version ? { jurisdiction, version } : { jurisdiction };
}

function createLaw(side: () => { jurisdiction: string; version?: string }) {
  return createTrpcQuery<Plugin>(() => {
    const { jurisdiction, version } = side();
    return {
      key: version ? ['law.plugin', jurisdiction, version] : ['law.plugin', jurisdiction],
      keepEqual: true,
      load: () => api.law.plugin.query(side()),
    };
  });
}

function titles({ left, right }: Comparison): { left: string; right: string } {
  return left.title === right.title
    ? { left: `版本 ${left.version}`, right: `版本 ${right.version}` }
    : { left: left.title, right: right.title };
}

function Numbers(props: { filter: CompareFilter; comparison: Comparison }): JSX.Element {
  const today = createToday();
  const left = createLaw(() => which(props.filter.left, props.filter.leftVersion));
  const right = createLaw(() => which(props.filter.right, props.filter.rightVersion));
  return (
    <div class="flex flex-col gap-4">
      <nav aria-label="显示哪些数值" class="flex flex-wrap gap-2">
        <FilterChoice
          href={compareHref({ ...props.filter, show: '' })}
          chosen={props.filter.show !== 'all'}
          label="只看不同的"
        />
        <FilterChoice
          href={compareHref({ ...props.filter, show: 'all' })}
          chosen={props.filter.show === 'all'}
          label="全部数值"
        />
      </nav>
      <Loaded query={left}>
        {(here) => (
          <Loaded query={right}>
            {(there) => (
              <ParameterTable
                left={{ title: titles(props.comparison).left, plugin: here() }}
                right={{ title: titles(props.comparison).right, plugin: there() }}
                on={today()}
                all={props.filter.show === 'all'}
              />
            )}
          </Loaded>
        )}
      </Loaded>
    </div>
  );
}

function Areas(props: { filter: CompareFilter; comparison: Comparison }): JSX.Element {
  const counts = createMemo(() => {
    const found = new Map<string, DifferenceDto[]>();
    for (const one of props.comparison.differences) found.set(one.area, [...(found.get(one.area) ?? []), one]);
    return found;
  });
  return (
    <div class="flex flex-col gap-5">
      <p>共有 {props.comparison.differences.length} 处不同。</p>
      <nav aria-label="比较哪一方面" class="flex flex-wrap gap-2">
        <For each={Object.entries(AREAS)}>
          {([area, label]) => (
            <FilterChoice
              href={compareHref({ ...props.filter, area })}
              chosen={props.filter.area === area}
              label={label}
              count={counts().get(area)?.length ?? 0}
            />
          )}
        </For>
      </nav>
      <section class="flex flex-col gap-3" aria-labelledby="area">
        <h2 id="area" class="text-lg font-semibold">
          {AREAS[props.filter.area] ?? props.filter.area}
        </h2>
        <Show
          when={props.filter.area === 'parameter'}
          fallback={
            <Show when={counts().get(props.filter.area)} fallback={<p class="text-muted">这一方面没有不同。</p>}>
              {(differences) => (
                <DifferenceTable
                  caption={AREAS[props.filter.area] ?? props.filter.area}
                  left={titles(props.comparison).left}
                  right={titles(props.comparison).right}
                  differences={differences()}
                />
              )}
            </Show>
          }
        >
          <Numbers filter={props.filter} comparison={props.comparison} />
        </Show>
      </section>
    </div>
  );
}

function Chosen(props: { jurisdictions: readonly JurisdictionRow[] }): JSX.Element {
  const navigate = useNavigate();
  const filter = createCompareFilter(() => props.jurisdictions);
  const comparison = createTrpcQuery(() => {
    const { left, leftVersion, right, rightVersion } = filter();
    return {
      key: ['designer.compare', left, leftVersion, right, rightVersion],
      keepEqual: true,
      load: () => api.designer.compare.query({ left: which(left, leftVersion), right: which(right, rightVersion) }),
    };
  });
  const go = (change: Partial<CompareFilter>): void => {
    navigate(compareHref({ ...filter(), ...change }), { scroll: false });
  };
  return (
    <>
      <div class="card flex flex-col gap-4 p-5 md:flex-row md:items-end">
        <SideChoice
          label="左边"
          jurisdictions={props.jurisdictions}
          jurisdiction={filter().left}
          version={filter().leftVersion}
          onChange={({ jurisdiction, version }) => go({ left: jurisdiction, leftVersion: version })}
        />
        <Button
          onClick={() => {
            const { left, leftVersion, right, rightVersion } = filter();
            go({ left: right, leftVersion: rightVersion, right: left, rightVersion: leftVersion });
          }}
        >
          左右对调
        </Button>
        <SideChoice
          label="右边"
          jurisdictions={props.jurisdictions}
          jurisdiction={filter().right}
          version={filter().rightVersion}
          onChange={({ jurisdiction, version }) => go({ right: jurisdiction, rightVersion: version })}
        />
      </div>
      <Loaded query={comparison} lines={10}>
        {(data) => <Areas filter={filter()} comparison={data()} />}
      </Loaded>
    </>
  );
}

/** Two measures, or two versions of one, held against each other, each side with its clauses. */
export function CompareScreen(): JSX.Element {
  const jurisdictions = createJurisdictionsQuery();
  return (
    <Page
      wide
      title="比较两个办法"
      crumbs={[
        { label: '首页', href: '/' },
        { label: '办法设计', href: '/design' },
      ]}
      lead="逐个数值、逐个方面对照两个办法或者一个办法的两个版本，各注明出处。"
    >
      <RevisionLine />
      <Loaded query={jurisdictions}>{(data) => <Chosen jurisdictions={data()} />}</Loaded>
    </Page>
  );
}
