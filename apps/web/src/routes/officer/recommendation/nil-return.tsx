import type { Places } from '@shifan/api';
import { Alert, Button, Dialog, Field, InstantText, showToast, TextArea } from '@shifan/ui';
import { createSignal, Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcMutation } from '../../../api/create-trpc-mutation.ts';
import { FailureBox } from '../../../parts/failure-box.tsx';

function NilReturnDialog(props: { noticeId: string; onClose: () => void }): JSX.Element {
  const [reasons, setReasons] = createSignal('');
  const report = createTrpcMutation({
    send: (why: string, commandId) =>
      api.recommendation.nilReturn.mutate({ commandId, noticeId: props.noticeId, reasons: why }),
    onDone: () => {
      showToast('已报送“不推荐”');
      props.onClose();
    },
  });
  return (
    <Dialog
      open
      onClose={() => props.onClose()}
      title="报送“不推荐”"
      actions={
        <>
          <Button
            look="main"
            busy={report.isPending}
            disabledReason={reasons().trim() ? undefined : '请写明理由'}
            onClick={() => report.mutate(reasons().trim())}
          >
            确认报送
          </Button>
          <Button onClick={() => props.onClose()}>取消</Button>
        </>
      }
    >
      <p>报送后，上一级主管部门会看到本单位本次不推荐及其理由。推荐截止以前仍可以推荐。</p>
      <Field label="不推荐的理由" required hint="例如：本次收到的申报均不符合申报条件。">
        {(control) => <TextArea {...control} maxCharacters={2000} value={reasons()} onChange={setReasons} />}
      </Field>
      <Show when={report.error}>{(failure) => <FailureBox failure={failure()} />}</Show>
    </Dialog>
  );
}

/** 没有符合条件的可不推荐: to say so in time, with the reasons. */
export function NilReturn(props: { places: Places; barred: string | undefined }): JSX.Element {
  const [open, setOpen] = createSignal(false);
  const reason = (): string | undefined => {
    if (props.places.recommended.length > 0)
      return `已推荐 ${props.places.recommended.length} 件，不必再报“不推荐”；如要改报，先撤回推荐。`;
    if (props.places.closed) return '推荐已经截止。';
    return props.barred;
  };
  return (
    <section class="card flex flex-col items-start gap-3 p-5 print:hidden" aria-labelledby="nil-return">
      <h2 id="nil-return" class="text-lg font-semibold">
        没有符合条件的，可以不推荐
      </h2>
      <Show
        when={props.places.nilReturn}
        fallback={
          <>
            <p>本次没有符合条件的，可以不推荐；写明理由报送上一级，免得误以为漏报。</p>
            <Button disabledReason={reason()} onClick={() => setOpen(true)}>
              报送“不推荐”
            </Button>
          </>
        }
      >
        {(given) => (
          <Alert tone="plain" title="已报送“不推荐”">
            <p class="whitespace-pre-wrap">{given().reasons}</p>
            <p class="text-sm text-muted">
              {given().by}，<InstantText at={given().at} />
            </p>
          </Alert>
        )}
      </Show>
      <Show when={open()}>
        <NilReturnDialog noticeId={props.places.noticeId} onClose={() => setOpen(false)} />
      </Show>
    </section>
  );
}
