import { Button, Dialog, Field, TextArea, type ButtonProps } from '@shifan/ui';
import { createSignal, For, Show, type JSX } from 'solid-js';
import type { Failure } from '../api/failure.ts';
import { FailureBox } from './failure-box.tsx';

/** Asks for the reasons of a decision, says what follows from it, and sends it. */
export function ReasonsDialog(props: {
  title: string;
  /** What follows, a sentence each. */
  consequences: readonly JSX.Element[];
  label: string;
  hint?: string;
  maxCharacters?: number;
  confirm: string;
  look?: NonNullable<ButtonProps['look']>;
  busy: boolean;
  failure: Failure | null;
  /** Something else that is lacking. */
  lacking?: string | undefined;
  /** Other fields, above the reasons. */
  children?: JSX.Element;
  onConfirm: (reasons: string) => void;
  onClose: () => void;
}): JSX.Element {
  const [text, setText] = createSignal('');
  const lacking = () => props.lacking ?? (text().trim() ? undefined : `请填写${props.label}`);
  return (
    <Dialog
      open
      onClose={() => props.onClose()}
      title={props.title}
      actions={
        <>
          <Button
            look={props.look ?? 'main'}
            busy={props.busy}
            disabledReason={lacking()}
            onClick={() => props.onConfirm(text().trim())}
          >
            {props.confirm}
          </Button>
          <Button onClick={() => props.onClose()}>取消</Button>
        </>
      }
    >
      <ul class="list-disc pl-5 empty:hidden">
        <For each={props.consequences}>{(consequence) => <li>{consequence}</li>}</For>
      </ul>
      {props.children}
      <Field label={props.label} required hint={props.hint}>
        {(control) => (
          <TextArea {...control} maxCharacters={props.maxCharacters ?? 2000} value={text()} onChange={setText} />
        )}
      </Field>
      <Show when={props.failure}>{(failure) => <FailureBox failure={failure()} />}</Show>
    </Dialog>
  );
}
