import type { CaseSummary } from '@shifan/api';
import { Button, DateInput, Dialog, Field, RadioGroup, showToast, TextInput } from '@shifan/ui';
import { createSignal, Show, type JSX } from 'solid-js';
import { api } from '../../../../api/client.ts';
import { createTrpcMutation } from '../../../../api/create-trpc-mutation.ts';
import { FailureBox } from '../../../../parts/failure-box.tsx';
import { createToday } from '../../../../shell/clock.ts';

const RESULTS = [
  { code: 'no', label: '没有列入' },
  { code: 'yes', label: '已列入' },
];

/** A dated check of the list of seriously dishonest subjects: where it was looked up and what was found. */
export function CheckDialog(props: { summary: CaseSummary; onClose: () => void }): JSX.Element {
  const today = createToday();
  const [typedDay, setDay] = createSignal<string>();
  const [source, setSource] = createSignal('“信用中国”网站');
  const [listed, setListed] = createSignal('');
  const [reference, setReference] = createSignal('');
  const day = () => typedDay() ?? today();
  const note = createTrpcMutation({
    send: (isListed: boolean, commandId) =>
      api.sanctions.noteCheck.mutate({
        tenantId: props.summary.tenantId,
        caseId: props.summary.caseId,
        commandId,
        checkedOn: day(),
        source: source().trim(),
        listed: isListed,
        ...(reference().trim() ? { reference: reference().trim() } : {}),
      }),
    onDone: () => {
      showToast('查询已记下');
      props.onClose();
    },
  });
  const lacking = (): string | undefined => {
    if (!/^\d{4}-\d{2}-\d{2}$/u.test(day())) return '请填写查询日期';
    if (day() > today()) return '查询日期在今天以后';
    if (!source().trim()) return '请填写在哪里查询';
    return listed() ? undefined : '请选择查询的结果';
  };
  return (
    <Dialog
      open
      onClose={() => props.onClose()}
      title={`记下名单查询：${props.summary.operatorName}`}
      actions={
        <>
          <Button
            look="main"
            busy={note.isPending}
            disabledReason={lacking()}
            onClick={() => note.mutate(listed() === 'yes')}
          >
            记下查询
          </Button>
          <Button onClick={() => props.onClose()}>取消</Button>
        </>
      }
    >
      <Field label="查询日期" required>
        {(control) => <DateInput {...control} value={day()} onChange={setDay} />}
      </Field>
      <Field label="在哪里查询" required>
        {(control) => <TextInput {...control} value={source()} onChange={setSource} />}
      </Field>
      <Field label="是否列入严重失信主体名单" group required>
        {(control) => <RadioGroup {...control} inline options={RESULTS} value={listed()} onChange={setListed} />}
      </Field>
      <Field label="名单文号或者查询编号" hint="列入名单的，写明列入决定的文号。">
        {(control) => <TextInput {...control} value={reference()} onChange={setReference} />}
      </Field>
      <Show when={note.error}>{(failure) => <FailureBox failure={failure()} />}</Show>
    </Dialog>
  );
}
