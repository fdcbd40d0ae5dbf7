import type { ChangeDto, Ref } from '@shifan/api';
import { DateText, StatusMark, SummaryList, type SummaryItem } from '@shifan/ui';
import { Match, Show, Switch, type JSX } from 'solid-js';
import { FileLinks } from './file-links.tsx';

type Step = NonNullable<ChangeDto['opinion']>;

function StepText(props: { step: Step; keep: string; revoke: string }): JSX.Element {
  return (
    <>
      <strong class="font-semibold">{props.step.keep ? props.keep : props.revoke}</strong>
      <span class="block whitespace-pre-wrap">{props.step.reasons}</span>
      <span class="block text-sm text-muted">
        {props.step.by}，<DateText day={props.step.on} />
      </span>
    </>
  );
}

function ChangeMark(props: { change: ChangeDto }): JSX.Element {
  return (
    <Switch fallback={<StatusMark tone="action">待审核</StatusMark>}>
      <Match when={props.change.decision}>
        {(decision) => <StatusMark tone="done">{decision().keep ? '决定保留' : '决定不予保留'}</StatusMark>}
      </Match>
      <Match when={props.change.opinion}>
        <StatusMark tone="action">已提出意见，待决定</StatusMark>
      </Match>
    </Switch>
  );
}

function itemsOf(change: ChangeDto): SummaryItem[] {
  return [
    { label: '发生日期', value: <DateText day={change.eventOn} /> },
    {
      label: '报告日期',
      value: (
        <span class="flex flex-wrap items-center gap-2">
          <DateText day={change.reportedOn} />
          <Show when={change.late}>
            <StatusMark tone="refusal" icon="warning">
              逾期报告
            </StatusMark>
          </Show>
        </span>
      ),
    },
    {
      label: '报告期限',
      value: (
        <>
          <DateText day={change.deadline} /> 24:00
        </>
      ),
    },
    { label: '情况说明', value: <span class="whitespace-pre-wrap">{change.description}</span> },
    ...(change.opinion
      ? [{ label: '审核意见', value: <StepText step={change.opinion} keep="建议保留" revoke="建议撤销" /> }]
      : []),
    ...(change.decision
      ? [{ label: '决定', value: <StepText step={change.decision} keep="保留" revoke="不予保留" /> }]
      : []),
    ...(change.round ? [{ label: '纳入的年度工作', value: change.round }] : []),
  ];
}

/** One material change: what happened, when it was to be reported, and what was made of it. */
export function ChangeCard(props: { caseRef: Ref; change: ChangeDto; children?: JSX.Element }): JSX.Element {
  return (
    <section class="card flex flex-col gap-3 p-5" aria-label={`${props.change.sortName}（${props.change.eventOn}）`}>
      <div class="flex flex-wrap items-start justify-between gap-2">
        <h3 class="font-semibold">{props.change.sortName}</h3>
        <ChangeMark change={props.change} />
      </div>
      <SummaryList items={itemsOf(props.change)} />
      <FileLinks caseRef={props.caseRef} files={props.change.files} />
      {props.children}
    </section>
  );
}
