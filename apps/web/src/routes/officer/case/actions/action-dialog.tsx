import type { CaseSummary, Places } from '@shifan/api';
import { Button, Dialog, Field, TextArea } from '@shifan/ui';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { createTrpcMutation } from '../../../../api/create-trpc-mutation.ts';
import { FailureBox } from '../../../../parts/failure-box.tsx';
import type { CaseAction } from './case-actions.ts';
import { changesBetween, type Changed } from './changes.ts';

/** Says what an action will do, asks for its words, and does it. */
export function ActionDialog(props: {
  action: CaseAction;
  summary: CaseSummary;
  places: Places | undefined;
  onClose: () => void;
  onChanged: (changed: Changed) => void;
}): JSX.Element {
  const client = useQueryClient();
  const [text, setText] = createSignal('');
  const act = createTrpcMutation({
    send: async (words: string, commandId) => {
      const before = { summary: props.summary, places: props.places };
      const { tenantId, caseId, version } = props.summary;
      const after = await props.action.send({ tenantId, caseId, commandId, expectedVersion: version, text: words });
      return { title: `${props.action.done}：${before.summary.name}`, changes: changesBetween(before, after) };
    },
    onDone: (changed) => {
      props.onClose();
      props.onChanged(changed);
    },
  });
  return (
    <Dialog
      open
      onClose={() => props.onClose()}
      title={`${props.action.label}：${props.summary.name}`}
      actions={
        <>
          <Button
            look={props.action.look === 'plain' ? 'main' : props.action.look}
            busy={act.isPending}
            disabledReason={text().trim() ? undefined : `请填写${props.action.textLabel}`}
            onClick={() => act.mutate(text().trim())}
          >
            确认{props.action.label}
          </Button>
          <Button onClick={() => props.onClose()}>取消</Button>
        </>
      }
    >
      <ul class="list-disc pl-5">
        <For each={props.action.consequences({ summary: props.summary, places: props.places })}>
          {(consequence) => <li>{consequence}</li>}
        </For>
      </ul>
      <Field label={props.action.textLabel} required hint={props.action.textHint}>
        {(control) => <TextArea {...control} maxCharacters={2000} value={text()} onChange={setText} />}
      </Field>
      <Show when={act.error}>
        {(failure) => (
          <FailureBox failure={failure()}>
            <Show when={failure().code === 'VERSION_STALE'}>
              <p>
                <Button
                  small
                  onClick={() => {
                    void client.invalidateQueries();
                    props.onClose();
                  }}
                >
                  载入最新内容
                </Button>
              </p>
            </Show>
          </FailureBox>
        )}
      </Show>
    </Dialog>
  );
}
