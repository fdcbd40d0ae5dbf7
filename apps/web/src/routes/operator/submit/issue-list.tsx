import type { FieldIssueDto } from '@shifan/api';
import { Alert } from '@shifan/ui';
import { For, Show, type JSX } from 'solid-js';

function Links(props: { issues: readonly FieldIssueDto[]; hrefOf: (path: string) => string }): JSX.Element {
  return (
    <ul class="list-disc gap-x-10 pl-5 md:columns-2">
      <For each={props.issues}>
        {(issue) => (
          <li>
            <a class="link" href={props.hrefOf(issue.path)}>
              {issue.message}
            </a>
          </li>
        )}
      </For>
    </ul>
  );
}

/** What stands against submission, and what is merely worth a look; each leads to its field. */
export function IssueList(props: { issues: readonly FieldIssueDto[]; hrefOf: (path: string) => string }): JSX.Element {
  const errors = () => props.issues.filter((issue) => issue.severity === 'error');
  const warnings = () => props.issues.filter((issue) => issue.severity === 'warning');
  return (
    <>
      <Show when={errors().length > 0}>
        <Alert quiet tone="refusal" title={`还有 ${errors().length} 处需要填写或者修改`}>
          <Links issues={errors()} hrefOf={props.hrefOf} />
        </Alert>
      </Show>
      <Show when={warnings().length > 0}>
        <Alert quiet tone="plain" title={`${warnings().length} 处提醒，不影响提交`}>
          <details open={warnings().length <= 6}>
            <summary class="text-sm text-muted">逐处查看</summary>
            <Links issues={warnings()} hrefOf={props.hrefOf} />
          </details>
        </Alert>
      </Show>
    </>
  );
}
