import type { FieldIssue } from '@shifan/errors';
import { Alert, Button } from '@shifan/ui';
import { createEffect, createMemo, For, on, Show, type JSX } from 'solid-js';

const SHOWN = 12;

/** After a check: everything to be put right, each linking to its field. */
export function ErrorSummary(props: {
  issues: readonly FieldIssue[];
  checking: boolean;
  hrefOf: (path: string) => string;
  onStop: () => void;
}): JSX.Element {
  let box: HTMLDivElement | undefined;
  const errors = createMemo(() => props.issues.filter((issue) => issue.severity === 'error'));
  createEffect(
    on(
      () => props.checking,
      (checking) => {
        if (checking) box?.focus();
      },
      { defer: true },
    ),
  );
  return (
    <Show when={props.checking}>
      <div
        tabindex={-1}
        class="outline-none"
        ref={(element) => {
          box = element;
        }}
      >
        <Show
          when={errors().length > 0}
          fallback={<Alert tone="done" title="表格已经填全，没有发现问题。可以去“检查并提交”。" />}
        >
          <Alert quiet tone="refusal" title={`还有 ${errors().length} 处需要填写或者修改`}>
            <ul class="grid list-disc gap-x-8 pl-5 md:grid-cols-2">
              <For each={errors().slice(0, SHOWN)}>
                {(issue) => (
                  <li>
                    <a class="link" href={props.hrefOf(issue.path)}>
                      {issue.message}
                    </a>
                  </li>
                )}
              </For>
            </ul>
            <Show when={errors().length > SHOWN}>
              <p class="text-sm text-muted">先列出前 {SHOWN} 处，改好以后会接着列出其余的。</p>
            </Show>
            <p>
              <Button small onClick={() => props.onStop()}>
                先不看这些
              </Button>
            </p>
          </Alert>
        </Show>
      </div>
    </Show>
  );
}
