import type { CaseSummary } from '@shifan/api';
import { createSignal, Show, type JSX } from 'solid-js';
import { api } from '../../../../api/client.ts';
import { createTrpcQuery } from '../../../../api/create-trpc-query.ts';
import { VerdictCounts, VerdictList } from '../../../../parts/verdict-list.tsx';
import { VerdictMark } from '../../../../parts/verdict-mark.tsx';

/** What a newer version of the law would say, clearly apart: the case stays with the version it was filed under. */
export function NewerStandard(props: { summary: CaseSummary }): JSX.Element {
  const [all, setAll] = createSignal(false);
  const newer = createTrpcQuery(() => ({
    key: ['review.newerVerdicts', props.summary.tenantId, props.summary.caseId],
    load: async () => ({
      found: await api.review.newerVerdicts.query({ tenantId: props.summary.tenantId, caseId: props.summary.caseId }),
    }),
  }));
  const found = () => (newer.isSuccess ? newer.data?.found : undefined);
  return (
    <Show when={found()}>
      {(data) => {
        const shown = () =>
          all() ? data().verdicts : data().verdicts.filter((verdict) => data().changed.includes(verdict.criterion));
        return (
          <details class="card border-l-4 border-l-action p-4">
            <summary class="font-semibold">
              仅供参照：按新版规则 {data().newestVersion}，{data().changed.length} 项结果不同
            </summary>
            <div class="flex flex-col gap-2 pt-2">
              <p>
                这一件按提交时的规则版本 {data().pinnedVersion} 办理，结果以下面的“对照标准”为准；新版规则
                {data().newestVersion} 的结果只列在这里，不作依据。
              </p>
              <p class="flex flex-wrap items-center gap-2">
                新版总的结果 <VerdictMark status={data().overall} />
              </p>
              <VerdictCounts verdicts={data().verdicts} />
              <label class="flex items-center gap-2 text-sm">
                <input
                  type="checkbox"
                  class="size-5 accent-action"
                  checked={all()}
                  onChange={(event) => setAll(event.currentTarget.checked)}
                />
                结果相同的也列出
              </label>
              <VerdictList verdicts={shown()} />
            </div>
          </details>
        );
      }}
    </Show>
  );
}
