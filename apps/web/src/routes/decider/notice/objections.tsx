import type { ObjectionDto } from '@shifan/api';
import { Button, formatSize, Icon, InstantText, StatusMark, SummaryList, type Tone } from '@shifan/ui';
import { createSignal, For, Show, type JSX } from 'solid-js';
import type { ManagedNotice } from './managed-notice.ts';
import { SettleDialog } from './settle-dialog.tsx';

const STATUSES: Record<ObjectionDto['status'], { tone: Tone; word: string }> = {
  open: { tone: 'action', word: '待调查核实' },
  unfounded: { tone: 'done', word: '经核实不属实' },
  founded: { tone: 'done', word: '经核实属实' },
};

/** Who objected, as far as they told. */
function objectorOf({ name, contact }: ObjectionDto): string {
  if (name === null && contact === null) return '没有写明';
  return `${name ?? '没有写明姓名'}，${contact ?? '没有留下联系方式'}`;
}

function Evidence(props: { files: ObjectionDto['files'] }): JSX.Element {
  return (
    <Show when={props.files.length > 0} fallback={<span class="text-muted">没有附</span>}>
      <ul class="flex flex-col gap-1">
        <For each={props.files}>
          {(file) => (
            <li class="flex items-center gap-2">
              <Icon name="file" class="text-muted" />
              <a class="link min-w-0 truncate" href={file.href} rel="external" download={file.name}>
                {file.name}
              </a>
              <span class="shrink-0 text-sm text-muted">{formatSize(file.size)}</span>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}

/** By what the objector was acknowledged: the number, and the digest that holds the content. */
function receiptOf({ number, contentHash }: ObjectionDto) {
  return [
    ...(number ? [{ label: '回执编号', value: number }] : []),
    ...(contentHash
      ? [{ label: '内容指纹（SM3）', value: <span class="font-mono break-all">{contentHash}</span> }]
      : []),
  ];
}

function ObjectionCard(props: {
  objection: ObjectionDto;
  onSettle: () => void;
  barred: string | undefined;
}): JSX.Element {
  const status = () => STATUSES[props.objection.status];
  return (
    <li class="card flex flex-col gap-3 p-5">
      <div class="flex flex-wrap items-start justify-between gap-2">
        <h3 class="font-semibold">{props.objection.caseName}</h3>
        <StatusMark tone={status().tone}>{status().word}</StatusMark>
      </div>
      <SummaryList
        items={[
          { label: '异议事由', value: props.objection.grounds },
          { label: '事实和线索', value: <span class="whitespace-pre-wrap">{props.objection.statement}</span> },
          { label: '证明材料', value: <Evidence files={props.objection.files} /> },
          { label: '提出人', value: objectorOf(props.objection) },
          { label: '收到时间', value: <InstantText at={props.objection.receivedAt} /> },
          ...receiptOf(props.objection),
          ...(props.objection.findings
            ? [{ label: '核实情况', value: <span class="whitespace-pre-wrap">{props.objection.findings}</span> }]
            : []),
          ...(props.objection.settledAt
            ? [{ label: '办结时间', value: <InstantText at={props.objection.settledAt} /> }]
            : []),
        ]}
      />
      <Show when={props.objection.status === 'open'}>
        <div>
          <Button
            look="main"
            disabledReason={props.barred}
            label={`办结对“${props.objection.caseName}”的异议`}
            onClick={() => props.onSettle()}
          >
            写核实结果，办结
          </Button>
        </div>
      </Show>
    </li>
  );
}

/** The objections received, to be read, verified and settled. */
export function Objections(props: { managed: ManagedNotice }): JSX.Element {
  const [settling, setSettling] = createSignal<ObjectionDto>();
  const open = () => props.managed.objections.filter((objection) => objection.status === 'open').length;
  const caseOf = (objection: ObjectionDto) =>
    props.managed.cases.find((one) => one.summary.caseId === objection.caseId);
  const barred = (objection: ObjectionDto): string | undefined => {
    const action = caseOf(objection)?.actions.find((one) => one.do === 'settle-objection');
    return action && !action.allowed ? action.refusal?.message : undefined;
  };
  return (
    <section class="flex flex-col gap-3 print:hidden" aria-labelledby="objections">
      <h2 id="objections" class="text-lg font-semibold">
        异议
        <span class="ml-2 text-base font-normal text-muted">
          收到 {props.managed.objections.length} 件<Show when={open() > 0}>，其中 {open()} 件待调查核实</Show>
        </span>
      </h2>
      <Show when={props.managed.objections.length > 0} fallback={<p class="text-muted">还没有收到异议。</p>}>
        <ul class="flex flex-col gap-3">
          <For each={props.managed.objections}>
            {(objection) => (
              <ObjectionCard objection={objection} barred={barred(objection)} onSettle={() => setSettling(objection)} />
            )}
          </For>
        </ul>
      </Show>
      <Show when={settling()} keyed>
        {(objection) => (
          <SettleDialog
            objection={objection}
            phase={props.managed.notice.phase}
            expectedVersion={caseOf(objection)?.summary.version ?? 0}
            onClose={() => setSettling(undefined)}
          />
        )}
      </Show>
    </section>
  );
}
