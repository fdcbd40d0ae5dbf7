import { Alert } from '@shifan/ui';
import { useSearchParams } from '@solidjs/router';
import { createMemo, For, Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { FilterChoice } from '../../../parts/filter-choice.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { searchText } from '../../../parts/search-text.ts';
import type { Design } from '../design.ts';
import { designHref } from '../design-href.ts';
import { headingsOf } from '../groups.ts';
import { ProblemList } from '../problems/problem-list.tsx';
import { CaseResult } from './case-result.tsx';
import { ScenarioResult } from './scenario-result.tsx';
import { shownOf, SHOWS } from './show-filter.ts';

type Results = Awaited<ReturnType<typeof api.designer.cases.query>>;

function Group<R extends { file: string; name: string; passed: boolean }>(props: {
  id: string;
  title: string;
  results: readonly R[];
  show: string;
  children: (result: R) => JSX.Element;
}): JSX.Element {
  const shown = createMemo(() => shownOf(props.results, props.show));
  const failing = () => props.results.filter(({ passed }) => !passed).length;
  return (
    <section class="flex flex-col gap-3" aria-labelledby={props.id}>
      <h2 id={props.id} class="text-lg font-semibold">
        {props.title}（共 {props.results.length} 个，不符合期望 {failing()} 个）
      </h2>
      <For each={headingsOf(shown(), ({ file }) => file)} fallback={<p class="text-muted">没有这样的。</p>}>
        {(file) => (
          <div class="card flex flex-col">
            <h3 class="border-b border-line bg-ground px-4 py-2 font-mono text-sm break-all">{file}</h3>
            <For each={shown().filter((result) => result.file === file)}>{(result) => props.children(result)}</For>
          </div>
        )}
      </For>
    </section>
  );
}

function Held(props: { design: Design; results: Results }): JSX.Element {
  const [search] = useSearchParams();
  const show = () => searchText(search['show']);
  const all = () => [...props.results.cases, ...props.results.scenarios];
  return (
    <>
      <Alert
        quiet
        tone={props.results.passed ? 'done' : 'refusal'}
        title={props.results.passed ? '全部用例和情景都符合期望。' : '有的用例或者情景不符合期望。'}
      />
      <Show when={props.results.problems.length > 0}>
        <ProblemList title="用例文件里的问题" problems={props.results.problems} />
      </Show>
      <nav aria-label="按结果筛选" class="flex flex-wrap gap-2">
        <For each={SHOWS}>
          {({ id, label }) => (
            <FilterChoice
              href={designHref({
                jurisdiction: props.design.plugin.id,
                version: props.design.version,
                tab: 'cases',
                more: { show: id },
              })}
              chosen={id === show()}
              label={label}
              count={shownOf(all(), id).length}
            />
          )}
        </For>
      </nav>
      <Group id="verdict-cases" title="用例" results={props.results.cases} show={show()}>
        {(result) => <CaseResult result={result} />}
      </Group>
      <Group id="lifecycles" title="情景" results={props.results.scenarios} show={show()}>
        {(result) => <ScenarioResult result={result} />}
      </Group>
    </>
  );
}

/** The cases and lifecycles a version came with, with what came out and what was expected. */
export function CasesTab(props: { design: Design }): JSX.Element {
  const results = createTrpcQuery(() => {
    const { plugin, version } = props.design;
    return {
      key: ['designer.cases', plugin.id, version],
      keepEqual: true,
      load: () => api.designer.cases.query({ jurisdiction: plugin.id, ...(version ? { version } : {}) }),
    };
  });
  return (
    <Loaded query={results} lines={10}>
      {(data) => (
        <div class="flex flex-col gap-6">
          <p class="max-w-3xl text-muted">
            每个用例写明一天、一组填报和期望的结果，由系统逐个运行。点开可以看各项标准或者各个步骤。
          </p>
          <Show when={data().held} fallback={<Alert quiet tone="plain" title="这个版本安装时没有带用例。" />}>
            <Held design={props.design} results={data()} />
          </Show>
        </div>
      )}
    </Loaded>
  );
}
