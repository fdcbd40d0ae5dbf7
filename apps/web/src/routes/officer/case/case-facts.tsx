import type { CaseSummary } from '@shifan/api';
import { DateText } from '@shifan/ui';
import { For, Show, type JSX } from 'solid-js';
import { ClauseLink } from '../../../parts/clause-link.tsx';
import { DueText } from '../../../parts/due-text.tsx';

function Fact(props: { label: string; children: JSX.Element }): JSX.Element {
  return (
    <div class="min-w-0">
      <dt class="text-sm text-muted">{props.label}</dt>
      <dd class="break-words">{props.children}</dd>
    </div>
  );
}

/** What identifies a case, in one strip above its tabs. */
export function CaseFacts(props: { summary: CaseSummary; operator: { name: string; uscc: string } }): JSX.Element {
  const plain = (): [string, string][] => [
    ['编号', props.summary.number],
    ['年度和类型', `${props.summary.year} 年，${props.summary.kindName}`],
    ['运营主体', props.operator.name],
    ['统一社会信用代码', props.operator.uscc],
    ['所在地区', `${props.summary.divisionName}（${props.summary.divisionCode}）`],
    ['推荐单位', props.summary.recommender?.name ?? '尚未选定'],
  ];
  return (
    <div class="card print:hidden">
      <dl class="grid grid-cols-2 gap-x-4 gap-y-3 p-4 md:gap-x-8 md:p-5 lg:grid-cols-4">
        <For each={plain()}>{([label, value]) => <Fact label={label}>{value}</Fact>}</For>
        <Fact label="提交日期">
          <Show when={props.summary.submittedOn} fallback="尚未提交">
            {(day) => <DateText day={day()} />}
          </Show>
        </Fact>
      </dl>
      <Show when={props.summary.next}>
        {(due) => (
          <p class="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line px-5 py-3">
            <span class="text-sm text-muted">接下来</span>
            <DueText due={due()} />
            <span class="text-sm text-muted">
              依据 <ClauseLink clause={due().clause} />
            </span>
          </p>
        )}
      </Show>
    </div>
  );
}
