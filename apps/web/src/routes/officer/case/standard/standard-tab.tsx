import type { CaseSummary, VerdictDto } from '@shifan/api';
import { DateText, Select } from '@shifan/ui';
import { useSearchParams } from '@solidjs/router';
import { createMemo, For, Show, type JSX } from 'solid-js';
import { api } from '../../../../api/client.ts';
import { Loaded } from '../../../../parts/loaded.tsx';
import { searchText } from '../../../../parts/search-text.ts';
import { VerdictCounts } from '../../../../parts/verdict-list.tsx';
import { createVerdictsQuery, type Verdicts } from '../case-query.ts';
import { isForJudgement, type SendJudgement } from './judgement-form.tsx';
import { CaseMaterials } from './case-materials.tsx';
import { NewerStandard } from './newer-standard.tsx';
import { StandardRow } from './standard-row.tsx';

const SHOWN: { code: string; label: string; test: (verdict: VerdictDto) => boolean }[] = [
  { code: 'judgement', label: '要由审核人判断的', test: isForJudgement },
  { code: 'unmet', label: '不满足或者没有填的', test: ({ status }) => status === 'unmet' || status === 'missing' },
  { code: 'met', label: '满足的', test: ({ status }) => status === 'met' },
];

function groupsOf(verdicts: readonly VerdictDto[]): [string, VerdictDto[]][] {
  const groups = new Map<string, VerdictDto[]>();
  for (const verdict of verdicts) groups.set(verdict.group, [...(groups.get(verdict.group) ?? []), verdict]);
  return [...groups];
}

function Standard(props: { summary: CaseSummary; result: Verdicts; canWrite: boolean }): JSX.Element {
  const [search, setSearch] = useSearchParams();
  const show = () => searchText(search['show']);
  const groups = createMemo(() => {
    const test = SHOWN.find((one) => one.code === show())?.test ?? (() => true);
    return groupsOf(props.result.verdicts.filter((verdict) => test(verdict)));
  });
  const judge: SendJudgement = (judged, commandId) =>
    api.review.judge.mutate({
      tenantId: props.summary.tenantId,
      caseId: props.summary.caseId,
      commandId,
      ...judged,
    });
  return (
    <div class="flex flex-col gap-6">
      <div class="flex flex-wrap items-end justify-between gap-4">
        <div>
          <p>
            对照
            <DateText day={props.result.on} />
            有效的创建标准，共 {props.result.verdicts.length} 项。
          </p>
          <VerdictCounts verdicts={props.result.verdicts} />
        </div>
        <div class="w-56">
          <Select
            label="只看哪些标准"
            empty="看全部标准"
            options={SHOWN}
            value={show()}
            onChange={(code) => setSearch({ show: code || undefined }, { replace: true })}
          />
        </div>
      </div>
      <For each={groups()} fallback={<p class="text-muted">没有这样的标准。</p>}>
        {([group, verdicts]) => (
          <section aria-label={group} class="flex flex-col gap-2">
            <h2 class="text-lg font-semibold">{group}</h2>
            <div class="border border-line bg-white">
              <For each={verdicts}>
                {(verdict) => <StandardRow judge={judge} verdict={verdict} canWrite={props.canWrite} />}
              </For>
            </div>
          </section>
        )}
      </For>
      <Show when={!show()}>
        <CaseMaterials materials={props.result.materials} />
      </Show>
    </div>
  );
}

/** 对照标准: each clause with its operative words beside the answers, and the judgements to give. */
export function StandardTab(props: { summary: CaseSummary; canWrite: boolean }): JSX.Element {
  const verdicts = createVerdictsQuery(() => ({ tenantId: props.summary.tenantId, caseId: props.summary.caseId }));
  return (
    <div class="flex flex-col gap-6">
      <NewerStandard summary={props.summary} />
      <Loaded query={verdicts} lines={10}>
        {(result) => <Standard summary={props.summary} result={result()} canWrite={props.canWrite} />}
      </Loaded>
    </div>
  );
}
