import type { FormContext } from '@shifan/forms';
import type { Facts } from '@shifan/rules';
import { createMemo, Show, type JSX } from 'solid-js';
import { evaluateHere } from '../../../form/verdict-view.ts';
import { VerdictCounts, VerdictList } from '../../../parts/verdict-list.tsx';

/** How the standard stands before submission: what is unmet is shown open, the rest can be opened. */
export function StandardSummary(props: {
  facts: Facts;
  scope: FormContext;
  hrefOf: (path: string) => string;
}): JSX.Element {
  const verdicts = createMemo(() => evaluateHere(props.facts, props.scope));
  const pressing = () => verdicts().filter((verdict) => verdict.status === 'unmet' || verdict.status === 'missing');
  return (
    <section class="card flex flex-col gap-2 p-6" aria-labelledby="standard">
      <h2 id="standard" class="text-lg font-semibold">
        对照标准
      </h2>
      <VerdictCounts verdicts={verdicts()} />
      <Show when={pressing().length > 0}>
        <p>下列各项还不满足或者没有填写；可以提交，审核单位会看到同样的结果。</p>
        <VerdictList verdicts={pressing()} hrefOf={props.hrefOf} />
      </Show>
      <details>
        <summary class="link">看全部 {verdicts().length} 项</summary>
        <VerdictList verdicts={verdicts()} hrefOf={props.hrefOf} />
      </details>
    </section>
  );
}
