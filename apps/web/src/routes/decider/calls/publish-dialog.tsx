import { Button, Dialog, showToast } from '@shifan/ui';
import { Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcMutation } from '../../../api/create-trpc-mutation.ts';
import { FailureBox } from '../../../parts/failure-box.tsx';
import type { CallDesk } from './create-call-desk.ts';

/** Says what publishing does, and publishes. */
export function PublishDialog(props: { desk: CallDesk; onClose: () => void }): JSX.Element {
  const publish = createTrpcMutation({
    send: (version: number, commandId) => api.calls.publish.mutate({ commandId, id: props.desk.call.row.id, version }),
    onDone: () => {
      showToast('通知已发布');
      props.onClose();
    },
  });
  return (
    <Dialog
      open
      onClose={() => props.onClose()}
      title="发布通知"
      actions={
        <>
          <Button look="main" busy={publish.isPending} onClick={() => publish.mutate(props.desk.draft.draftVersion())}>
            确认发布
          </Button>
          <Button onClick={() => props.onClose()}>取消</Button>
        </>
      }
    >
      <p class="font-semibold">{props.desk.content().title}</p>
      <ul class="list-disc pl-5">
        <li>发布后立即生效：到了开始申报日期，本地区的运营主体就可以按它申报。</li>
        <li>各推荐单位的名额按通知设定。</li>
        <li>内容从此不能改动，也不能撤回。</li>
      </ul>
      <Show when={publish.error}>{(failure) => <FailureBox failure={failure()} />}</Show>
    </Dialog>
  );
}
