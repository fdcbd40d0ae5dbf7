import { createMemo, Show, type JSX } from 'solid-js';
import { createMediaQuery } from '../../../parts/create-media-query.ts';
import { articleHref } from '../article-link.tsx';
import type { Design } from '../design.ts';
import { ProcessDiagram } from './process-diagram.tsx';
import { ProcessList } from './process-list.tsx';
import { modelOf } from './process-model.ts';

/** The process of a law: drawn where there is room, and in words. */
export function ProcessTab(props: { design: Design }): JSX.Element {
  const model = createMemo(() => modelOf(props.design.plugin, props.design.today));
  const hasRoom = createMediaQuery('(min-width: 64rem)');
  return (
    <div class="flex flex-col gap-6">
      <Show when={hasRoom()}>
        <section class="flex flex-col gap-3" aria-labelledby="process-drawn">
          <h2 id="process-drawn" class="text-lg font-semibold">
            流程图
          </h2>
          <p class="max-w-3xl text-muted">
            自上而下是一件申报走过的阶段，左边的线是退回和延长，右边是到此为止的情形；每个框和箭头都注明条款，点条款可以看条文。
          </p>
          <div class="mx-auto w-full max-w-[78rem] print:hidden">
            <ProcessDiagram
              model={model()}
              title={props.design.plugin.shortTitle}
              hrefOf={(citation) => articleHref(props.design, citation.article)}
            />
          </div>
        </section>
      </Show>
      <section class="mx-auto flex w-full max-w-5xl flex-col gap-4" aria-labelledby="process-in-words">
        <h2 id="process-in-words" class="text-lg font-semibold">
          逐个阶段说明
        </h2>
        <ProcessList design={props.design} model={model()} />
      </section>
    </div>
  );
}
