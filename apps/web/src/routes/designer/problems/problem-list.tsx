import type { DesignProblemDto } from '@shifan/api';
import { Alert, StatusMark } from '@shifan/ui';
import { For, Show, type JSX } from 'solid-js';

function Problem(props: { problem: DesignProblemDto }): JSX.Element {
  return (
    <li class="flex flex-col gap-1 border-t border-line pt-3">
      <p class="flex flex-wrap items-center gap-2">
        <StatusMark tone={props.problem.severity === 'error' ? 'refusal' : 'plain'} icon="warning">
          {props.problem.severity === 'error' ? '必须改正' : '提醒'}
        </StatusMark>
        <span class="font-mono text-sm break-all">
          {props.problem.file}
          <Show when={props.problem.line}>{(line) => <> 第 {line()} 行</>}</Show>
        </span>
      </p>
      <dl class="grid gap-x-3 text-sm sm:grid-cols-[4.5rem_minmax(0,1fr)]">
        <dt class="text-muted">位置</dt>
        <dd class="font-mono break-all">{props.problem.path}</dd>
        <dt class="text-muted">现在是</dt>
        <dd class="break-words">{props.problem.found}</dd>
        <dt class="text-muted">应当是</dt>
        <dd class="break-words">{props.problem.expected}</dd>
        <dt class="text-muted">怎样改</dt>
        <dd class="break-words">{props.problem.todo}</dd>
      </dl>
      <Show when={props.problem.counterExample}>
        {(example) => (
          <details class="text-sm">
            <summary class="text-action">看反例</summary>
            <pre class="overflow-x-auto bg-white p-3" tabindex={0}>
              {example()}
            </pre>
          </details>
        )}
      </Show>
    </li>
  );
}

/** What an author must mend: where it stands, what was found and expected, what to do. */
export function ProblemList(props: { title: string; problems: readonly DesignProblemDto[] }): JSX.Element {
  const isRefused = () => props.problems.some(({ severity }) => severity === 'error');
  return (
    <Alert tone={isRefused() ? 'refusal' : 'plain'} title={`${props.title}（${props.problems.length} 处）`}>
      <ul class="flex flex-col gap-3">
        <For each={props.problems}>{(problem) => <Problem problem={problem} />}</For>
      </ul>
    </Alert>
  );
}
