import type { Ref } from '@shifan/api';
import { Button, Field, Select, showToast, TextArea } from '@shifan/ui';
import { createSignal, createUniqueId, onMount, Show, type JSX } from 'solid-js';
import { api } from '../../../../api/client.ts';
import { createTrpcMutation } from '../../../../api/create-trpc-mutation.ts';
import { FailureBox } from '../../../../parts/failure-box.tsx';

/** A remark being written, on a field, on a row of a table, or on the whole application. */
export function RemarkForm(props: {
  caseRef: Ref;
  /** null: on the whole application. */
  path: string | null;
  label: string;
  /** Rows of the table it is about. */
  rows: number;
  onClose: () => void;
}): JSX.Element {
  const id = createUniqueId();
  const [text, setText] = createSignal('');
  const [row, setRow] = createSignal('');
  const path = () => (props.path && row() ? `${props.path}[${row()}]` : props.path);
  onMount(() => document.querySelector<HTMLTextAreaElement>(`[id="${id}"]`)?.focus());
  const add = createTrpcMutation({
    send: (words: string, commandId) =>
      api.review.addRemark.mutate({ ...props.caseRef, commandId, path: path(), text: words }),
    onDone: () => {
      showToast(`已记下对“${props.label}”的意见`);
      props.onClose();
    },
  });
  const rows = () =>
    Array.from({ length: props.rows }, (_, index) => ({ code: String(index), label: `第 ${index + 1} 行` }));
  return (
    <form
      class="mt-2 flex flex-col gap-3 rounded-md border border-action bg-white p-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (text().trim()) add.mutate(text().trim());
      }}
    >
      <Show when={props.rows > 0}>
        <Field label="针对哪一行">
          {(control) => <Select {...control} empty="整张表" options={rows()} value={row()} onChange={setRow} />}
        </Field>
      </Show>
      <Field label={`对“${props.label}”的意见`} id={id} hint="说清哪里不对、要改成什么或者补什么；申报单位会看到。">
        {(control) => <TextArea {...control} maxCharacters={1000} value={text()} onChange={setText} />}
      </Field>
      <Show when={add.error}>{(failure) => <FailureBox failure={failure()} />}</Show>
      <div class="flex flex-wrap gap-3">
        <Button
          small
          look="main"
          type="submit"
          busy={add.isPending}
          disabledReason={text().trim() ? undefined : '请先写下意见'}
        >
          记下意见
        </Button>
        <Button small onClick={() => props.onClose()}>
          不写了
        </Button>
      </div>
    </form>
  );
}
