import type { Action, CaseSummary, RefusalDto } from '@shifan/api';
import { Button, Dialog, Field, StatusMark, Table, TextInput, type TableColumn } from '@shifan/ui';
import { A } from '@solidjs/router';
import { createMemo, createSignal, createUniqueId, For, Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcMutation } from '../../../api/create-trpc-mutation.ts';
import { FailureBox } from '../../../parts/failure-box.tsx';
import { ResultList, type CaseResult } from '../../../parts/result-list.tsx';
import { RefusalText } from '../../../parts/refusal-text.tsx';
import { StageMark } from '../../../parts/stage-mark.tsx';
import { caseHref } from '../../officer/case-href.ts';
import { NOTICE_WORDS, type NoticeWords } from '../composer/notice-phases.ts';
import type { ManagedNotice } from './managed-notice.ts';

interface Managed {
  summary: CaseSummary;
  actions: Action[];
}
type Results = readonly CaseResult[];

function confirmation(one: Managed): Action | undefined {
  return one.actions.find((action) => action.do === 'confirm');
}

/** The reason that bars every listed unit alike, e.g. that the notice still runs. */
function commonRefusal(cases: readonly Managed[]): RefusalDto | undefined {
  const [first, ...rest] = cases.map((one) => confirmation(one)?.refusal);
  return rest.every((refusal) => refusal?.message === first?.message) ? first : undefined;
}

const COLUMNS: TableColumn<Managed>[] = [
  { key: 'place', header: '所在地区', tight: true, cell: (row) => row.summary.divisionName },
  {
    key: 'name',
    header: '名称',
    cell: (row) => (
      <A class="link" href={caseHref(row.summary)}>
        {row.summary.name}
      </A>
    ),
  },
  { key: 'stage', header: '进展', cell: (row) => <StageMark summary={row.summary} /> },
  {
    key: 'can',
    header: '能否确认',
    cell: (row) => (
      <Show when={!confirmation(row)?.allowed} fallback={<StatusMark tone="action">可以确认</StatusMark>}>
        <Show when={confirmation(row)?.refusal} fallback={<span class="text-muted">已办结</span>}>
          {(refusal) => <RefusalText refusal={refusal()} />}
        </Show>
      </Show>
    ),
  },
];

function ConfirmDialog(props: {
  noticeId: string;
  words: NoticeWords;
  /** A designation is an act with a document; a candidate's confirmation may have one. */
  numbered: boolean;
  ready: readonly Managed[];
  onClose: () => void;
  onDone: (results: Results) => void;
}): JSX.Element {
  const [documentNumber, setDocumentNumber] = createSignal('');
  const confirm = createTrpcMutation({
    send: (cases: readonly Managed[], commandId) =>
      api.publicNotices.confirm.mutate({
        commandId,
        id: props.noticeId,
        ...(documentNumber().trim() ? { documentNumber: documentNumber().trim() } : {}),
        cases: cases.map(({ summary }) => ({
          tenantId: summary.tenantId,
          caseId: summary.caseId,
          expectedVersion: summary.version,
        })),
      }),
    onDone: ({ results }) => {
      props.onClose();
      props.onDone(results);
    },
  });
  return (
    <Dialog
      open
      onClose={() => props.onClose()}
      title={props.words.confirm}
      actions={
        <>
          <Button
            look="main"
            busy={confirm.isPending}
            disabledReason={props.numbered && !documentNumber().trim() ? '请填写认定文件的文号' : undefined}
            onClick={() => confirm.mutate(props.ready)}
          >
            确认 {props.ready.length} 个
          </Button>
          <Button onClick={() => props.onClose()}>取消</Button>
        </>
      }
    >
      <p>{props.words.becomes}</p>
      <ul class="list-disc pl-5">
        <For each={props.ready}>{(one) => <li>{one.summary.name}</li>}</For>
      </ul>
      <Field
        label={props.numbered ? '认定文件的文号' : '公布文件的文号'}
        required={props.numbered}
        hint={
          props.numbered
            ? '发文公告正式认定的文号，写在称号上。'
            : '有文号的填写，例如 工信厅企业函〔2026〕1号；可以不填。'
        }
      >
        {(control) => <TextInput {...control} value={documentNumber()} onChange={setDocumentNumber} />}
      </Field>
      <Show when={confirm.error}>{(failure) => <FailureBox failure={failure()} />}</Show>
    </Dialog>
  );
}

/** After the last day: which listed units become candidates, each with its own result. */
export function Confirmation(props: { managed: ManagedNotice }): JSX.Element {
  const reasonId = createUniqueId();
  const [open, setOpen] = createSignal(false);
  const [results, setResults] = createSignal<Results>([]);
  const ready = createMemo(() => props.managed.cases.filter((one) => confirmation(one)?.allowed));
  const reason = (): string | undefined => {
    if (ready().length > 0) return undefined;
    const refusals = props.managed.cases.flatMap((one) => confirmation(one)?.refusal ?? []);
    return refusals.find((refusal) => refusal.code !== 'CASE_CLOSED')?.message ?? '名单上的单位都已办结';
  };
  const words = () => NOTICE_WORDS[props.managed.notice.phase];
  const common = () => commonRefusal(props.managed.cases);
  /** In the order of the list, whatever order they were dealt with in. */
  const inOrder = (): Results => {
    const order = props.managed.notice.items.map((item) => item.caseId);
    return results().toSorted((a, b) => order.indexOf(a.caseId) - order.indexOf(b.caseId));
  };
  const nameOf = (caseId: string): string =>
    props.managed.cases.find((one) => one.summary.caseId === caseId)?.summary.name ?? '';
  return (
    <section class="flex flex-col gap-3 print:hidden" aria-labelledby="confirmation">
      <h2 id="confirmation" class="text-lg font-semibold">
        {words().confirm}
      </h2>
      <Show when={results().length > 0}>
        <ResultList label="确认结果" results={inOrder()} done={words().confirmed} failed="没有确认" nameOf={nameOf} />
      </Show>
      <Show when={props.managed.notice.status !== 'settled'} fallback={<p>名单上的单位都已办结，结果见上面的名单。</p>}>
        <Show
          when={common()}
          fallback={<Table caption="名单上的单位能否确认" captionHidden columns={COLUMNS} rows={props.managed.cases} />}
        >
          {(refusal) => (
            <div id={reasonId} class="card p-5">
              <RefusalText refusal={refusal()} />
            </div>
          )}
        </Show>
        <div>
          <Button
            look="main"
            disabledReason={reason()}
            reasonId={common() ? reasonId : undefined}
            onClick={() => setOpen(true)}
          >
            {ready().length > 0 ? words().confirmSo(ready().length) : words().confirm}
          </Button>
        </div>
      </Show>
      <Show when={open()}>
        <ConfirmDialog
          noticeId={props.managed.notice.id}
          words={words()}
          numbered={props.managed.notice.phase === 'notice-designation'}
          ready={ready()}
          onClose={() => setOpen(false)}
          onDone={setResults}
        />
      </Show>
    </section>
  );
}
