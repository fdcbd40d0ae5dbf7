import { Button, Dialog, type ButtonProps } from '@shifan/ui';
import { For, Show, type JSX } from 'solid-js';
import type { Failure } from '../api/failure.ts';
import { FailureBox } from './failure-box.tsx';

/** Says what an act does before it is done. */
export function ConsequenceDialog(props: {
  title: string;
  /** What follows, a sentence each. */
  consequences: readonly JSX.Element[];
  confirm: string;
  look?: NonNullable<ButtonProps['look']>;
  busy: boolean;
  failure: Failure | null;
  onConfirm: () => void;
  onClose: () => void;
}): JSX.Element {
  return (
    <Dialog
      open
      onClose={() => props.onClose()}
      title={props.title}
      actions={
        <>
          <Button look={props.look ?? 'main'} busy={props.busy} onClick={() => props.onConfirm()}>
            {props.confirm}
          </Button>
          <Button onClick={() => props.onClose()}>取消</Button>
        </>
      }
    >
      <ul class="list-disc pl-5">
        <For each={props.consequences}>{(consequence) => <li>{consequence}</li>}</For>
      </ul>
      <Show when={props.failure}>{(failure) => <FailureBox failure={failure()} />}</Show>
    </Dialog>
  );
}
