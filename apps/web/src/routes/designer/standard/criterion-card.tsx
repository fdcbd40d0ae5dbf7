import { describeCondition, keysOf, labelFor, walk, type Criterion } from '@shifan/rules';
import { StatusMark } from '@shifan/ui';
import { createMemo, Show, type JSX } from 'solid-js';
import { ArticleLink } from '../article-link.tsx';
import type { Design } from '../design.ts';

/** The answers a condition reads, by their labels, each once. */
function answersOf({ plugin }: Design, { condition, shows = [] }: Criterion): string[] {
  const keys = [...walk({ node: condition, path: '', table: undefined })].flatMap(({ node }) => keysOf(node));
  return [...new Set([...keys, ...shows].map((key) => labelFor(plugin, key, plugin.notices[0]?.year)))];
}

/** Whether a person decides it, wholly or in part. */
function asksPerson({ condition }: Criterion): boolean {
  return [...walk({ node: condition, path: '', table: undefined })].some(({ node }) => node.op === 'judgement');
}

/** One criterion in a Chinese sentence, with the answers it reads, its clause and how a silence is read. */
export function CriterionCard(props: { design: Design; criterion: Criterion }): JSX.Element {
  const sentence = createMemo(() =>
    describeCondition(props.design.plugin, props.criterion.condition, {
      on: props.design.today,
      year: props.design.plugin.notices[0]?.year,
    }),
  );
  const answers = createMemo(() => answersOf(props.design, props.criterion));
  const whole = () =>
    props.criterion.partOf && props.design.plugin.criteria.find(({ id }) => id === props.criterion.partOf)?.title;
  return (
    <article
      id={`criterion-${props.criterion.id}`}
      tabindex={-1}
      aria-labelledby={`criterion-${props.criterion.id}-title`}
      class="flex flex-col gap-1 border-b border-line px-5 py-4 last:border-b-0 target:bg-action-tint"
    >
      <div class="flex flex-wrap items-start justify-between gap-2">
        <h3 id={`criterion-${props.criterion.id}-title`} class="font-semibold">
          {props.criterion.title}
        </h3>
        <Show when={asksPerson(props.criterion)}>
          <StatusMark tone="action" icon="person">
            由人判断
          </StatusMark>
        </Show>
      </div>
      <p>{sentence()}</p>
      <Show when={whole()}>
        {(title) => <p class="text-sm text-muted">它是“{title()}”中的一项，单独不决定结果。</p>}
      </Show>
      <Show when={answers().length > 0}>
        <p class="text-sm text-muted">依据的填报项：{answers().join('、')}</p>
      </Show>
      <p class="text-sm">
        <ArticleLink design={props.design} citation={props.criterion.citation} quote />
      </p>
      <Show when={props.criterion.interpretation}>
        {(reading) => <p class="border-l-2 border-line pl-3 text-sm text-muted">{reading()}</p>}
      </Show>
    </article>
  );
}
