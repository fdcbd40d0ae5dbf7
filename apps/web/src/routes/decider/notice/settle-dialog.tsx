import type { ObjectionDto } from '@shifan/api';
import { Button, Dialog, Field, RadioGroup, showToast, TextArea } from '@shifan/ui';
import { createSignal, Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcMutation } from '../../../api/create-trpc-mutation.ts';
import { NOTICE_WORDS, type NoticePhase } from '../composer/notice-phases.ts';
import { FailureBox } from '../../../parts/failure-box.tsx';

/** The verification of an objection: its result, what was found, and what the objector is told. */
export function SettleDialog(props: {
  objection: ObjectionDto;
  phase: NoticePhase;
  expectedVersion: number;
  onClose: () => void;
}): JSX.Element {
  const upheld = () => NOTICE_WORDS[props.phase].upheld;
  const results = () => [
    { code: 'unfounded', label: '不属实', hint: '公示继续；期满后可以确认' },
    { code: 'founded', label: '属实', hint: `这一单位${upheld()}，当即办结` },
  ];
  const [result, setResult] = createSignal('');
  const [findings, setFindings] = createSignal('');
  const [reply, setReply] = createSignal('');
  const settle = createTrpcMutation({
    send: (founded: boolean, commandId) =>
      api.objections.settle.mutate({
        commandId,
        tenantId: props.objection.tenantId,
        caseId: props.objection.caseId,
        objectionId: props.objection.id,
        expectedVersion: props.expectedVersion,
        founded,
        findings: findings().trim(),
        reply: reply().trim(),
      }),
    onDone: () => {
      showToast('异议已办结，答复凭查询码可以看到');
      props.onClose();
    },
  });
  const lacking = (): string | undefined => {
    if (!result()) return '请选择核实的结果';
    if (!findings().trim()) return '请填写核实情况';
    return reply().trim() ? undefined : '请填写给异议人的答复';
  };
  return (
    <Dialog
      open
      onClose={() => props.onClose()}
      title={`办结异议：${props.objection.caseName}`}
      actions={
        <>
          <Button
            look={result() === 'founded' ? 'refusal' : 'main'}
            busy={settle.isPending}
            disabledReason={lacking()}
            onClick={() => settle.mutate(result() === 'founded')}
          >
            {result() === 'founded' ? `确认属实，${upheld()}` : '确认办结'}
          </Button>
          <Button onClick={() => props.onClose()}>取消</Button>
        </>
      }
    >
      <p class="border-l-4 border-edge bg-ground px-3 py-2 text-sm whitespace-pre-wrap">
        {props.objection.grounds}：{props.objection.statement}
      </p>
      <Field label="经调查核实，异议" group required>
        {(control) => <RadioGroup {...control} options={results()} value={result()} onChange={setResult} />}
      </Field>
      <Field label="核实情况" required hint="向谁了解、查了什么、看到什么；内部留存，不公开。">
        {(control) => <TextArea {...control} maxCharacters={3000} value={findings()} onChange={setFindings} />}
      </Field>
      <Field label="给异议人的答复" required hint="异议人凭查询码可以看到。">
        {(control) => <TextArea {...control} maxCharacters={1000} value={reply()} onChange={setReply} />}
      </Field>
      <Show when={settle.error}>{(failure) => <FailureBox failure={failure()} />}</Show>
    </Dialog>
  );
}
