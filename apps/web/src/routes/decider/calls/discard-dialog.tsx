import { Button, Dialog, showToast } from '@shifan/ui';
import { Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcMutation } from '../../../api/create-trpc-mutation.ts';
import { FailureBox } from '../../../parts/failure-box.tsx';
import type { CallDesk } from './create-call-desk.ts';

/** Takes a draft away, after asking. */
export function DiscardDialog(props: { desk: CallDesk; onClose: () => void; onGone: () => void }): JSX.Element {
  const discard = createTrpcMutation({
    send: async (desk: CallDesk, commandId) => {
      await desk.draft.flush();
      return api.calls.discard.mutate({ commandId, id: desk.call.row.id, version: desk.draft.draftVersion() });
    },
    onDone: () => {
      showToast('草稿已删去');
      props.onGone();
    },
    keep: true,
  });
  return (
    <Dialog
      open
      onClose={() => props.onClose()}
      title="删去草稿"
      actions={
        <>
          <Button look="refusal" busy={discard.isPending} onClick={() => discard.mutate(props.desk)}>
            确认删去
          </Button>
          <Button onClick={() => props.onClose()}>取消</Button>
        </>
      }
    >
      <p>删去后不能恢复。已经发布的通知不受影响。</p>
      <Show when={discard.error}>{(failure) => <FailureBox failure={failure()} />}</Show>
    </Dialog>
  );
}
