import { createMemo, For, Show, type JSX } from 'solid-js';
import { ArticleLink } from '../article-link.tsx';
import type { Design } from '../design.ts';
import type { Detail, Exit, ProcessModel, Stage, Way } from './stage.ts';

function Line(props: { design: Design; detail: Detail; before?: string; after?: string }): JSX.Element {
  return (
    <>
      {props.before}
      {props.detail.text}
      {props.after}
      <Show when={props.detail.citation}>
        {(citation) => (
          <span class="block text-sm text-muted">
            <ArticleLink design={props.design} citation={citation()} quote />
          </span>
        )}
      </Show>
    </>
  );
}

function Details(props: { design: Design; heading?: string; children: readonly Detail[] }): JSX.Element {
  return (
    <Show when={props.children.length > 0}>
      <div class="flex flex-col gap-1">
        <Show when={props.heading}>
          <h4 class="text-sm text-muted">{props.heading}</h4>
        </Show>
        <ul class="flex list-disc flex-col gap-2 pl-5">
          <For each={props.children}>
            {(detail) => (
              <li>
                <Line design={props.design} detail={detail} />
              </li>
            )}
          </For>
        </ul>
      </div>
    </Show>
  );
}

function Chains(props: { design: Design; stage: Stage }): JSX.Element {
  return (
    <For each={props.stage.chains ?? []}>
      {(chain) => (
        <div class="flex flex-col gap-1">
          <h4 class="text-sm text-muted">
            审核层级<Show when={chain.where}>{(where) => <>（{where()}）</>}</Show>
          </h4>
          <ol class="flex list-decimal flex-col gap-2 pl-5">
            <For each={chain.levels}>
              {(level) => (
                <li>
                  <Line design={props.design} detail={level} />
                </li>
              )}
            </For>
          </ol>
        </div>
      )}
    </For>
  );
}

function named(exit: Exit): Detail {
  return { ...exit, text: `${exit.text}：${exit.end}` };
}

function StageItem(props: {
  design: Design;
  stage: Stage;
  ways: readonly Way[];
  titleOf: (id: string) => string;
}): JSX.Element {
  const leading = () =>
    props.ways.map((way): Detail => ({ ...way, text: `${way.text}，转入“${props.titleOf(way.to)}”` }));
  return (
    <li id={`stage-${props.stage.id}`} tabindex={-1} class="card flex flex-col gap-3 p-5 outline-offset-2">
      <h3 class="text-lg font-semibold">{props.stage.title}</h3>
      <Chains design={props.design} stage={props.stage} />
      <Details design={props.design}>{props.stage.details}</Details>
      <Details design={props.design} heading="接下来">
        {leading()}
      </Details>
      <Details design={props.design} heading="到此为止的情形">
        {props.stage.exits.map(named)}
      </Details>
      <Show when={props.stage.interpretation}>
        {(reading) => <p class="border-l-2 border-line pl-3 text-sm text-muted">{reading()}</p>}
      </Show>
    </li>
  );
}

/** The process in words, stage by stage: for a phone, for paper, and for those who do not see the picture. */
export function ProcessList(props: { design: Design; model: ProcessModel }): JSX.Element {
  const titles = createMemo(() => new Map(props.model.stages.map(({ id, title }) => [id, title])));
  const item = (stage: Stage): JSX.Element => (
    <StageItem
      design={props.design}
      stage={stage}
      ways={props.model.ways.filter(({ from }) => from === stage.id)}
      titleOf={(id) => titles().get(id) ?? id}
    />
  );
  return (
    <>
      <ol class="flex flex-col gap-4">
        <For each={props.model.stages}>{item}</For>
      </ol>
      <Show when={props.model.beside.stages.length > 0}>
        <h3 class="text-lg font-semibold">{props.model.beside.title}</h3>
        <ul class="flex flex-col gap-4">
          <For each={props.model.beside.stages}>{item}</For>
        </ul>
      </Show>
    </>
  );
}
