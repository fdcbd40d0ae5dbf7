import type { CallProblem } from '@shifan/api';
import { Alert } from '@shifan/ui';
import { For, Show, type JSX } from 'solid-js';

/** What is wrong with a draft: the field, what was written, what to do. */
export function ProblemList(props: { problems: readonly CallProblem[] }): JSX.Element {
  const errors = () => props.problems.filter(({ severity }) => severity === 'error');
  const warnings = () => props.problems.filter(({ severity }) => severity === 'warning');
  return (
    <>
      <Show when={errors().length > 0} fallback={<Alert quiet tone="done" title="没有发现妨碍发布的问题" />}>
        <Alert quiet tone="refusal" title={`有${errors().length}处问题，解决后才能发布`}>
          <Problems problems={errors()} />
        </Alert>
      </Show>
      <Show when={warnings().length > 0}>
        <Alert quiet tone="action" title="请留意">
          <Problems problems={warnings()} />
        </Alert>
      </Show>
    </>
  );
}

function Problems(props: { problems: readonly CallProblem[] }): JSX.Element {
  return (
    <ul class="list-disc pl-5">
      <For each={props.problems}>
        {(one) => (
          <li>
            <span class="font-semibold">{one.label}</span>：{one.message}
            <Show when={one.value}>{(value) => <span class="text-muted">现为“{value()}”。</span>}</Show>
          </li>
        )}
      </For>
    </ul>
  );
}
