import type { Action, CaseSummary } from '@shifan/api';
import { Button, Dialog, Field, showToast, TextArea } from '@shifan/ui';
import { createSignal, Show, type JSX } from 'solid-js';
import { api } from '../../api/client.ts';
import { createTrpcMutation } from '../../api/create-trpc-mutation.ts';
import { FailureBox } from '../../parts/failure-box.tsx';

/** Taking an application back, with the reasons; it ends there. */
export function Withdraw(props: { view: { summary: CaseSummary; actions: readonly Action[] } }): JSX.Element {
  const [open, setOpen] = createSignal(false);
  const [reasons, setReasons] = createSignal('');
  const action = () => props.view.actions.find((one) => one.do === 'withdraw');
  const withdraw = createTrpcMutation({
    send: (why: string, commandId) =>
      api.applications.withdraw.mutate({
        tenantId: props.view.summary.tenantId,
        caseId: props.view.summary.caseId,
        expectedVersion: props.view.summary.version,
        commandId,
        reasons: why,
      }),
    onDone: () => {
      setOpen(false);
      showToast('申请已撤回');
    },
  });
  return (
    <Show when={action()}>
      {(known) => (
        <>
          <Button
            look="refusal"
            disabledReason={known().allowed ? undefined : (known().refusal?.message ?? '现在不能撤回')}
            onClick={() => setOpen(true)}
          >
            撤回申请
          </Button>
          <Dialog
            open={open()}
            onClose={() => setOpen(false)}
            title="撤回申请"
            actions={
              <>
                <Button
                  look="refusal"
                  busy={withdraw.isPending}
                  disabledReason={reasons().trim() ? undefined : '请写明撤回的理由'}
                  onClick={() => withdraw.mutate(reasons().trim())}
                >
                  确认撤回
                </Button>
                <Button onClick={() => setOpen(false)}>不撤回</Button>
              </>
            }
          >
            <p>撤回后这一件即告终止，不能恢复；申报期内可以另行新建申报。</p>
            <Field label="撤回的理由" required>
              {(control) => <TextArea {...control} maxCharacters={2000} value={reasons()} onChange={setReasons} />}
            </Field>
            <Show when={withdraw.error}>{(failure) => <FailureBox failure={failure()} />}</Show>
          </Dialog>
        </>
      )}
    </Show>
  );
}
