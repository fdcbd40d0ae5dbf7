import type { Criterion } from '@shifan/rules';
import { useSearchParams } from '@solidjs/router';
import { createMemo, For, Show, type JSX } from 'solid-js';
import { FilterChoice } from '../../../parts/filter-choice.tsx';
import { searchText } from '../../../parts/search-text.ts';
import { ArticleLink } from '../article-link.tsx';
import type { Design } from '../design.ts';
import { designHref } from '../design-href.ts';
import { headingsOf } from '../groups.ts';
import { CriterionCard } from './criterion-card.tsx';
import { KindChoice } from './kind-choice.tsx';
import { createKind, STANDARDS, stagesWithStandard } from './kind-and-stage.ts';
import { NotHeld, PlanRubric, Preferences } from './other-requirements.tsx';

function KindDefinition(props: { design: Design; kind: string }): JSX.Element {
  const kind = () => props.design.plugin.kinds.find(({ id }) => id === props.kind);
  return (
    <Show when={kind()}>
      {(found) => (
        <p id={`kind-${found().id}`} tabindex={-1} class="max-w-3xl">
          <span class="font-semibold">{found().name}</span>：{found().definition}
          <span class="block text-sm">
            <ArticleLink design={props.design} citation={found().citation} />
          </span>
        </p>
      )}
    </Show>
  );
}

/** The criteria of a kind and stage in Chinese sentences, then what else a decision looks at. */
export function StandardTab(props: { design: Design }): JSX.Element {
  const [search] = useSearchParams();
  const kind = createKind(() => props.design.plugin);
  const stages = createMemo(() => stagesWithStandard(props.design.plugin, kind()));
  const stage = () => stages().find((one) => one === searchText(search['stage'])) ?? stages()[0];
  const hrefOf = (more: Record<string, string>): string =>
    designHref({
      jurisdiction: props.design.plugin.id,
      version: props.design.version,
      tab: 'standard',
      more: { kind: kind(), stage: stage() ?? '', ...more },
    });
  const criteria = createMemo(() =>
    props.design.plugin.criteria.filter(
      (one) => one.kinds.includes(kind()) && one.stages.some((held) => held === stage()),
    ),
  );
  const within = (group: string): Criterion[] => criteria().filter((one) => one.group === group);
  return (
    <div class="flex max-w-5xl flex-col gap-6">
      <div class="flex flex-wrap gap-x-8 gap-y-3">
        <KindChoice design={props.design} chosen={kind()} hrefOf={(id) => hrefOf({ kind: id })} />
        <nav aria-label="哪一个标准" class="flex flex-wrap gap-2">
          <For each={stages()}>
            {(one) => <FilterChoice href={hrefOf({ stage: one })} chosen={one === stage()} label={STANDARDS[one]} />}
          </For>
        </nav>
      </div>
      <KindDefinition design={props.design} kind={kind()} />
      <For each={headingsOf(criteria(), ({ group }) => group)}>
        {(group) => (
          <section class="flex flex-col gap-3" aria-label={group}>
            <h2 class="text-lg font-semibold">
              {group}（{within(group).length} 项）
            </h2>
            <div class="card flex flex-col">
              <For each={within(group)}>
                {(criterion) => <CriterionCard design={props.design} criterion={criterion} />}
              </For>
            </div>
          </section>
        )}
      </For>
      <PlanRubric design={props.design} />
      <Preferences design={props.design} />
      <NotHeld design={props.design} />
    </div>
  );
}
