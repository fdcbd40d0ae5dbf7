import { Button, Dialog } from '@shifan/ui';
import { Show, type JSX } from 'solid-js';
import type { Failure } from '../../api/failure.ts';
import { FailureBox } from '../../parts/failure-box.tsx';

/** A form in a dialog: its fields, what went wrong, and its two buttons. */
export function FormDialog(props: {
  title: string;
  confirm: string;
  busy: boolean;
  failure: Failure | null;
  lacking: string | undefined;
  onConfirm: () => void;
  onClose: () => void;
  children: JSX.Element;
}): JSX.Element {
  return (
    <Dialog
      open
      title={props.title}
      onClose={() => props.onClose()}
      actions={
        <>
          <Button look="main" busy={props.busy} disabledReason={props.lacking} onClick={() => props.onConfirm()}>
            {props.confirm}
          </Button>
          <Button onClick={() => props.onClose()}>取消</Button>
        </>
      }
    >
      <form
        class="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!props.lacking && !props.busy) props.onConfirm();
        }}
      >
        {props.children}
        <Show when={props.failure}>{(failure) => <FailureBox failure={failure()} />}</Show>
        <button type="submit" class="hidden" tabindex={-1} aria-hidden="true" />
      </form>
    </Dialog>
  );
}
