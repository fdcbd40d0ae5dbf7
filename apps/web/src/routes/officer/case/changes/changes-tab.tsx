import type { Action, CaseSummary, ChangeDto } from '@shifan/api';
import { Field, RadioGroup, showToast, TextInput } from '@shifan/ui';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { api } from '../../../../api/client.ts';
import { createTrpcMutation } from '../../../../api/create-trpc-mutation.ts';
import { createTrpcQuery } from '../../../../api/create-trpc-query.ts';
import { ActionButton, actionOf } from '../../../../parts/action-button.tsx';
import { ChangeCard } from '../../../../parts/change-card.tsx';
import { ClauseLink } from '../../../../parts/clause-link.tsx';
import { createDecides } from '../../../../parts/law-query.ts';
import { Loaded } from '../../../../parts/loaded.tsx';
import { ReasonsDialog } from '../../../../parts/reasons-dialog.tsx';
import { createToday } from '../../../../shell/clock.ts';

interface Step {
  summary: CaseSummary;
  change: ChangeDto;
  /** The decision, and not the opinion before it. */
  decides: boolean;
}

const OPINIONS = [
  { code: 'keep', label: '保留' },
  { code: 'revoke', label: '撤销' },
];

function consequencesOf({ summary, decides }: Step): string[] {
  if (!decides) return ['对照申报条件和创建要求审核，提出保留或者撤销的意见，报负责认定的主管部门决定。'];
  const lost = ['designated', 'reexamination', 'rectification'].includes(summary.stage) ? '撤销称号' : '取消创建资格';
  return [
    `决定保留的，继续创建或者保留称号；决定不予保留的，${lost}，这一件即告办结。`,
    '写明纳入哪一个年度的创建认定工作。',
  ];
}

function ChangeDialog(props: Step & { onClose: () => void }): JSX.Element {
  const today = createToday();
  const [answer, setAnswer] = createSignal('');
  const [typed, setRound] = createSignal<string>();
  const round = () => typed() ?? `${today().slice(0, 4)}年度`;
  const act = createTrpcMutation({
    send: (reasons: string, commandId) => {
      const { tenantId, caseId, version } = props.summary;
      const said = { tenantId, caseId, commandId, expectedVersion: version, changeId: props.change.id, reasons };
      const keep = answer() === 'keep';
      return props.decides
        ? api.changes.settle.mutate({ ...said, keep, round: round().trim() })
        : api.changes.giveOpinion.mutate({ ...said, keep });
    },
    onDone: () => {
      showToast(props.decides ? '决定已作出' : '意见已提出');
      props.onClose();
    },
  });
  const lacking = (): string | undefined => {
    if (!answer()) return '请选择保留或者撤销';
    return props.decides && !round().trim() ? '请填写纳入的年度工作' : undefined;
  };
  return (
    <ReasonsDialog
      title={`${props.decides ? '决定' : '提出意见'}：${props.summary.name}的${props.change.sortName}`}
      consequences={consequencesOf(props)}
      label="理由"
      confirm={props.decides ? '确认决定' : '提出意见'}
      look={answer() === 'revoke' ? 'refusal' : 'main'}
      busy={act.isPending}
      failure={act.error}
      lacking={lacking()}
      onConfirm={(reasons) => act.mutate(reasons)}
      onClose={() => props.onClose()}
    >
      <Field label={props.decides ? '决定' : '意见'} group required>
        {(control) => <RadioGroup {...control} inline options={OPINIONS} value={answer()} onChange={setAnswer} />}
      </Field>
      <Show when={props.decides}>
        <Field label="纳入的年度创建认定工作" required>
          {(control) => <TextInput {...control} value={round()} onChange={setRound} />}
        </Field>
      </Show>
    </ReasonsDialog>
  );
}

/** What can be done with an open change: the opinion of those who examine it, or the decision. */
export function ChangeStep(props: { summary: CaseSummary; change: ChangeDto; action: Action }): JSX.Element {
  const [open, setOpen] = createSignal(false);
  const decides = createDecides(() => props.summary.jurisdiction);
  return (
    <Show when={!props.change.decision}>
      <div>
        <ActionButton
          action={props.action}
          look={decides() ? 'main' : 'plain'}
          label={`${decides() ? '决定' : '提出意见'}：${props.change.sortName}`}
          onClick={() => setOpen(true)}
        >
          {decides() ? '决定保留或者撤销' : '提出保留或者撤销的意见'}
        </ActionButton>
      </div>
      <Show when={open()}>
        <ChangeDialog
          summary={props.summary}
          change={props.change}
          decides={decides()}
          onClose={() => setOpen(false)}
        />
      </Show>
    </Show>
  );
}

/** 重大变化 of one case. */
export function ChangesTab(props: { summary: CaseSummary; canWrite: boolean }): JSX.Element {
  const ref = () => ({ tenantId: props.summary.tenantId, caseId: props.summary.caseId });
  const changes = createTrpcQuery(() => ({
    key: ['changes.ofCase', ref().tenantId, ref().caseId],
    load: () => api.changes.ofCase.query(ref()),
  }));
  return (
    <Loaded query={changes}>
      {(data) => (
        <section class="flex flex-col gap-4" aria-labelledby="changes">
          <h2 id="changes" class="text-lg font-semibold">
            报告的重大变化
            <span class="ml-2 text-base font-normal text-muted">{data().changes.length} 项</span>
          </h2>
          <p class="text-sm text-muted">
            自发生之日起 {data().months} 个月以内报告，依据 <ClauseLink clause={data().clause} />
          </p>
          <For each={data().changes} fallback={<p class="text-muted">没有报告过重大变化。</p>}>
            {(change) => (
              <ChangeCard caseRef={ref()} change={change}>
                <Show when={props.canWrite}>
                  <ChangeStep
                    summary={props.summary}
                    change={change}
                    action={actionOf(data().actions, 'settle-change')}
                  />
                </Show>
              </ChangeCard>
            )}
          </For>
        </section>
      )}
    </Loaded>
  );
}
