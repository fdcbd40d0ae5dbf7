import type { VerdictDto } from '@shifan/api';
import { For, Show, type JSX } from 'solid-js';
import { ClauseLink } from './clause-link.tsx';
import { VerdictMark } from './verdict-mark.tsx';

export type VerdictView = Omit<VerdictDto, 'judgement'>;

/** One criterion: the verdict, what it rests on, the limit, and the clause. */
export function VerdictCard(props: {
  verdict: VerdictView;
  /** Where a missing answer can be given. */
  hrefOf?: ((key: string) => string) | undefined;
  children?: JSX.Element;
}): JSX.Element {
  return (
    <article class="flex flex-col gap-1 border-b border-line py-3 last:border-b-0">
      <div class="flex flex-wrap items-start justify-between gap-2">
        <h4 class="font-semibold">{props.verdict.title}</h4>
        <VerdictMark status={props.verdict.status} />
      </div>
      <p class="text-sm">{props.verdict.sentence}</p>
      <Show when={props.verdict.operands.length > 0}>
        <dl class="text-sm">
          <For each={props.verdict.operands}>
            {(operand) => (
              <div class="flex flex-wrap gap-x-2">
                <dt class="text-muted">{operand.label}</dt>
                <dd class="font-semibold">{operand.value}</dd>
              </div>
            )}
          </For>
        </dl>
      </Show>
      <Show when={props.verdict.missing.length > 0}>
        <p class="text-sm">
          还没有填：
          <For each={props.verdict.missing}>
            {(missing, index) => (
              <>
                {index() > 0 ? '、' : ''}
                <Show when={props.hrefOf} fallback={missing.label}>
                  {(hrefOf) => (
                    <a class="link" href={hrefOf()(missing.key)}>
                      {missing.label}
                    </a>
                  )}
                </Show>
              </>
            )}
          </For>
        </p>
      </Show>
      <Show when={props.verdict.status === 'judgement'}>
        <For each={props.verdict.questions}>
          {(question) => <p class="text-sm text-muted">审核时判断：{question}</p>}
        </For>
      </Show>
      <p class="text-sm text-muted">
        <ClauseLink clause={props.verdict.clause} />
      </p>
      <Show when={props.verdict.interpretation}>
        {(reading) => (
          <details class="text-sm text-muted">
            <summary>条文没有写明的地方怎样理解</summary>
            <p>{reading()}</p>
          </details>
        )}
      </Show>
      {props.children}
    </article>
  );
}
