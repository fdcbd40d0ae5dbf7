import type { CaseSummary, ConclusionDto, Purpose } from '@shifan/api';
import { Button, Field, InstantText, RadioGroup, showToast, StatusMark } from '@shifan/ui';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { api } from '../../../../api/client.ts';
import { createTrpcMutation } from '../../../../api/create-trpc-mutation.ts';
import { ReasonsDialog } from '../../../../parts/reasons-dialog.tsx';
import type { AcceptanceCase } from './acceptance-query.ts';

const OUTCOMES = [
  { code: 'pass', label: '通过' },
  { code: 'fail', label: '不通过' },
];
/** The stage at which a conclusion is drawn. */
const STAGES: Record<Purpose, string> = { acceptance: 'acceptance', reexamination: 'reexamination' };

interface Concluding {
  summary: CaseSummary;
  purpose: Purpose;
  canWrite: boolean;
  found: AcceptanceCase;
}

function ConcludeDialog(props: Concluding & { onClose: () => void }): JSX.Element {
  const [outcome, setOutcome] = createSignal('');
  const conclude = createTrpcMutation({
    send: (reasons: string, commandId) =>
      api.acceptance.conclude.mutate({
        tenantId: props.summary.tenantId,
        caseId: props.summary.caseId,
        expectedVersion: props.found.summary.version,
        commandId,
        purpose: props.purpose,
        outcome: outcome() === 'pass' ? 'pass' : 'fail',
        reasons,
      }),
    onDone: () => {
      showToast('结论已记下');
      props.onClose();
    },
  });
  return (
    <ReasonsDialog
      title={`写${props.purpose === 'acceptance' ? '验收' : '复核'}结论：${props.summary.name}`}
      consequences={[
        '下一级的结论是意见；负责认定的主管部门的结论由经办人拟定，再由审批人据以决定，拟定和决定不是同一个人。',
        '可以重写，以最后一次为准，以前的留在记录里。',
      ]}
      label="理由"
      hint="分别写明对照认定标准、对照创建方案目标任务的情况。"
      confirm="记下结论"
      busy={conclude.isPending}
      failure={conclude.error}
      lacking={outcome() ? undefined : '请选择通过或者不通过'}
      onConfirm={(reasons) => conclude.mutate(reasons)}
      onClose={() => props.onClose()}
    >
      <Field label="结论" group required>
        {(control) => <RadioGroup {...control} inline options={OUTCOMES} value={outcome()} onChange={setOutcome} />}
      </Field>
    </ReasonsDialog>
  );
}

function ConclusionItem(props: { conclusion: ConclusionDto }): JSX.Element {
  return (
    <li class="flex flex-col gap-1 border-b border-line py-3 last:border-b-0">
      <span class="flex flex-wrap items-center gap-3">
        <span class="font-semibold">{props.conclusion.levelName}</span>
        <StatusMark tone={props.conclusion.outcome === 'pass' ? 'done' : 'plain'}>
          {props.conclusion.outcome === 'pass' ? '通过' : '不通过'}
        </StatusMark>
      </span>
      <span class="whitespace-pre-wrap">{props.conclusion.reasons}</span>
      <span class="text-sm text-muted">
        {props.conclusion.by}，<InstantText at={props.conclusion.at} />
      </span>
    </li>
  );
}

/** The conclusions of each level, and the place to draw one. */
export function Conclusions(props: Concluding): JSX.Element {
  const [open, setOpen] = createSignal(false);
  const lacking = (): string | undefined => {
    if (props.found.summary.stage !== STAGES[props.purpose]) return '不在这个环节，现在不写结论';
    return props.found.dossier?.status === 'submitted' ? undefined : '运营主体提交材料以后再写结论';
  };
  return (
    <section class="card flex flex-col gap-2 p-5" aria-labelledby="conclusions">
      <h2 id="conclusions" class="text-lg font-semibold">
        结论
      </h2>
      <ul>
        <For each={props.found.conclusions} fallback={<li class="text-muted">还没有结论。</li>}>
          {(conclusion) => <ConclusionItem conclusion={conclusion} />}
        </For>
      </ul>
      <Show when={props.canWrite}>
        <div>
          <Button disabledReason={lacking()} onClick={() => setOpen(true)}>
            写结论
          </Button>
        </div>
      </Show>
      <Show when={open()}>
        <ConcludeDialog {...props} onClose={() => setOpen(false)} />
      </Show>
    </section>
  );
}
