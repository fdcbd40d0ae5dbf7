import type { PublicNoticeDto } from '@shifan/api';
import { Button, Dialog, Field, Select, showToast, TextArea, TextInput } from '@shifan/ui';
import { createSignal, Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcMutation } from '../../../api/create-trpc-mutation.ts';
import { FailureBox } from '../../../parts/failure-box.tsx';

/** One correction: the title, or how one listed unit is named, and why. */
export function CorrectDialog(props: { notice: PublicNoticeDto; onClose: () => void }): JSX.Element {
  const [typed, setTitle] = createSignal<string>();
  const title = () => typed() ?? props.notice.title;
  const [chosen, setChosen] = createSignal('');
  const [name, setName] = createSignal('');
  const [operatorName, setOperatorName] = createSignal('');
  const [reason, setReason] = createSignal('');
  const itemOf = (caseId: string) => props.notice.items.find((item) => item.caseId === caseId);
  const item = () => itemOf(chosen());
  const choose = (caseId: string): void => {
    setChosen(caseId);
    setName(itemOf(caseId)?.name ?? '');
    setOperatorName(itemOf(caseId)?.operatorName ?? '');
  };
  const names = () => {
    const listed = item();
    if (!listed) return [];
    return [
      {
        tenantId: listed.tenantId,
        caseId: listed.caseId,
        name: name().trim(),
        operatorName: operatorName().trim(),
      },
    ];
  };
  const correct = createTrpcMutation({
    send: (_: null, commandId) =>
      api.publicNotices.correct.mutate({
        commandId,
        id: props.notice.id,
        version: props.notice.version,
        title: title().trim(),
        names: names(),
        reason: reason().trim(),
      }),
    onDone: ({ version }) => {
      showToast(`公示已更正，现为第 ${version} 版`);
      props.onClose();
    },
  });
  const changed = () =>
    title().trim() !== props.notice.title ||
    names().some((one) => one.name !== item()?.name || one.operatorName !== item()?.operatorName);
  const lacking = (): string | undefined => {
    if (!title().trim()) return '请填写标题';
    if (names().some((one) => !one.name || !one.operatorName)) return '请填写更正后的名称';
    if (!changed()) return '还没有改动';
    return reason().trim() ? undefined : '请填写更正的原因';
  };
  return (
    <Dialog
      open
      onClose={() => props.onClose()}
      title="更正公示"
      actions={
        <>
          <Button look="main" busy={correct.isPending} disabledReason={lacking()} onClick={() => correct.mutate(null)}>
            发布第 {props.notice.version + 1} 版
          </Button>
          <Button onClick={() => props.onClose()}>取消</Button>
        </>
      }
    >
      <Field label="标题" required>
        {(control) => <TextInput {...control} value={title()} onChange={setTitle} />}
      </Field>
      <Field label="更正名单中的哪一个" hint="只更正标题的，不用选。">
        {(control) => (
          <Select
            {...control}
            options={props.notice.items.map((one) => ({ code: one.caseId, label: one.name }))}
            empty="都不更正，只更正标题"
            value={chosen()}
            onChange={choose}
          />
        )}
      </Field>
      <Show when={item()}>
        <Field label="平台（基地）名称" required>
          {(control) => <TextInput {...control} value={name()} onChange={setName} />}
        </Field>
        <Field label="运营单位名称" required>
          {(control) => <TextInput {...control} value={operatorName()} onChange={setOperatorName} />}
        </Field>
      </Show>
      <Field label="更正的原因" required hint="公开。例如“名称中的一个字有误”；不要写个人信息。">
        {(control) => <TextArea {...control} maxCharacters={1000} value={reason()} onChange={setReason} />}
      </Field>
      <Show when={correct.error}>{(failure) => <FailureBox failure={failure()} />}</Show>
    </Dialog>
  );
}
