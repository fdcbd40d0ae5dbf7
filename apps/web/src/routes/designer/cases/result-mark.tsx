import { StatusMark } from '@shifan/ui';
import { For, Show, type JSX } from 'solid-js';

/** Whether a case or lifecycle came out as it is expected to. */
export function ResultMark(props: { passed: boolean }): JSX.Element {
  return <StatusMark tone={props.passed ? 'done' : 'refusal'}>{props.passed ? '符合期望' : '不符合期望'}</StatusMark>;
}

/** What did not come out as expected, in words. */
export function Messages(props: { messages: readonly string[] }): JSX.Element {
  return (
    <Show when={props.messages.length > 0}>
      <ul class="list-disc pl-5 text-refusal">
        <For each={props.messages}>{(message) => <li>{message}</li>}</For>
      </ul>
    </Show>
  );
}

/** One case or lifecycle: its name and result, and what there is to see behind them; what failed stands open. */
export function Result(props: {
  name: string;
  passed: boolean;
  messages: readonly string[];
  children: JSX.Element;
}): JSX.Element {
  return (
    <details class="border-b border-line px-4 py-3 last:border-b-0" open={!props.passed}>
      <summary class="flex flex-wrap items-center justify-between gap-2">
        <span class="min-w-0 text-action">{props.name}</span>
        <ResultMark passed={props.passed} />
      </summary>
      <div class="flex flex-col gap-3 pt-3">
        <Messages messages={props.messages} />
        {props.children}
      </div>
    </details>
  );
}
