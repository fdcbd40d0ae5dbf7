import type { Action, CaseSummary } from '@shifan/api';
import { Button, Dialog, Field, showToast, TextArea } from '@shifan/ui';
import { createSignal, Show, type JSX } from 'solid-js';
import { api } from '../../api/client.ts';
import { createTrpcMutation } from '../../api/create-trpc-mutation.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { FailureBox } from '../../parts/failure-box.tsx';

interface Words {
  name: string;
  title: string;
  after: string;
  confirm: string;
  keep: string;
  done: string;
}

const TAKE_BACK: Words = {
  name: '撤回申请',
  title: '撤回',
  after: '撤回后这一件即告终止，不能恢复；申报期内可以另行新建申报。',
  confirm: '确认撤回',
  keep: '不撤回',
  done: '申请已撤回',
};

/** A candidate has no application under way any more; it leaves the creation. */
const LEAVE: Words = {
  name: '退出创建',
  title: '退出',
  after: '退出后不再是创建对象，这一件即告终止，不能恢复；以后可以按新的年度通知重新申报。',
  confirm: '确认退出创建',
  keep: '不退出',
  done: '已退出创建',
};

/** A holder leaves nothing: a title is no application any more. */
const HOLDS = new Set(['designated', 'reexamination', 'rectification']);
const BEFORE_CREATION = new Set(['draft', 'review', 'notice-candidate']);

/** Taking an application back, or leaving the creation, with the reasons; it ends there. */
export function Withdraw(props: { view: { summary: CaseSummary; actions: readonly Action[] } }): JSX.Element {
  const [open, setOpen] = createSignal(false);
  const [reasons, setReasons] = createSignal('');
  const action = () =>
    HOLDS.has(props.view.summary.stage) ? undefined : props.view.actions.find((one) => one.do === 'withdraw');
  const words = () => (BEFORE_CREATION.has(props.view.summary.stage) ? TAKE_BACK : LEAVE);
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
      showToast(words().done);
    },
  });
  return (
    <Show when={action()}>
      {(known) => (
        <>
          <ActionButton look="refusal" action={known()} onClick={() => setOpen(true)}>
            {words().name}
          </ActionButton>
          <Dialog
            open={open()}
            onClose={() => setOpen(false)}
            title={words().name}
            actions={
              <>
                <Button
                  look="refusal"
                  busy={withdraw.isPending}
                  disabledReason={reasons().trim() ? undefined : `请写明${words().title}的理由`}
                  onClick={() => withdraw.mutate(reasons().trim())}
                >
                  {words().confirm}
                </Button>
                <Button onClick={() => setOpen(false)}>{words().keep}</Button>
              </>
            }
          >
            <p>{words().after}</p>
            <Field label={`${words().title}的理由`} required>
              {(control) => <TextArea {...control} maxCharacters={2000} value={reasons()} onChange={setReasons} />}
            </Field>
            <Show when={withdraw.error}>{(failure) => <FailureBox failure={failure()} />}</Show>
          </Dialog>
        </>
      )}
    </Show>
  );
}
