import type { VerdictDto } from '@shifan/api';
import { For, Show, type JSX } from 'solid-js';
import { ClauseLink } from '../../../../parts/clause-link.tsx';
import { VerdictMark } from '../../../../parts/verdict-mark.tsx';
import { isForJudgement, Judgement, type SendJudgement } from './judgement-form.tsx';

/** Questions that the condition's sentence does not ask already. */
function unsaid(verdict: VerdictDto): string[] {
  return verdict.questions.filter((question) => !verdict.sentence.includes(question));
}

function LawSide(props: { verdict: VerdictDto }): JSX.Element {
  return (
    <div class="flex flex-col gap-1 bg-ground px-4 py-3 text-sm lg:border-r lg:border-line">
      <p>
        <ClauseLink clause={props.verdict.clause} quote={false} />
      </p>
      <Show when={props.verdict.clause.quote}>{(quote) => <blockquote class="text-base">“{quote()}”</blockquote>}</Show>
      <Show when={props.verdict.interpretation}>
        {(reading) => (
          <details class="text-muted">
            <summary class="link w-fit">理解口径</summary>
            {reading()}
          </details>
        )}
      </Show>
    </div>
  );
}

function AnswerSide(props: { judge: SendJudgement; verdict: VerdictDto; canWrite: boolean }): JSX.Element {
  return (
    <div class="flex min-w-0 flex-col gap-1 px-4 py-3">
      <div class="flex flex-wrap items-start justify-between gap-2">
        <h3 class="font-semibold">{props.verdict.title}</h3>
        <VerdictMark status={props.verdict.status} />
      </div>
      <p class="text-sm">{props.verdict.sentence}</p>
      <Show when={props.verdict.operands.length > 0}>
        <dl class="grid gap-x-4 text-sm sm:grid-cols-[minmax(8rem,auto)_minmax(0,1fr)]">
          <For each={props.verdict.operands}>
            {(operand) => (
              <>
                <dt class="text-muted">{operand.label}</dt>
                <dd class="font-semibold break-words">{operand.value}</dd>
              </>
            )}
          </For>
        </dl>
      </Show>
      <Show when={props.verdict.missing.length > 0}>
        <p class="text-sm">申报单位没有填：{props.verdict.missing.map((missing) => missing.label).join('、')}</p>
      </Show>
      <Show when={isForJudgement(props.verdict)}>
        <For each={unsaid(props.verdict)}>{(question) => <p class="text-sm text-muted">请判断：{question}</p>}</For>
        <Judgement judge={props.judge} verdict={props.verdict} canWrite={props.canWrite} />
      </Show>
    </div>
  );
}

/** One criterion: what the clause says, and beside it what the applicant answers. */
export function StandardRow(props: { judge: SendJudgement; verdict: VerdictDto; canWrite: boolean }): JSX.Element {
  return (
    <article
      aria-label={props.verdict.title}
      class="grid border-b border-line last:border-b-0 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
    >
      <LawSide verdict={props.verdict} />
      <AnswerSide judge={props.judge} verdict={props.verdict} canWrite={props.canWrite} />
    </article>
  );
}
