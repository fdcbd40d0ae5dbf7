import type { TitleImportDto } from '@shifan/api';
import { StickyBar } from '@shifan/ui';
import { createSignal, Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcMutation } from '../../../api/create-trpc-mutation.ts';
import { ActionButton, actionOf } from '../../../parts/action-button.tsx';
import { ConsequenceDialog } from '../../../parts/consequence-dialog.tsx';
import { ACTS, type Act } from './import-acts.ts';

function ActDialog(props: { import: TitleImportDto; act: Act; onClose: () => void }): JSX.Element {
  const words = () => ACTS[props.act];
  const send = createTrpcMutation({
    send: (act: Act, commandId) => {
      const importId = props.import.id;
      return act === 'undo'
        ? api.migration.undo.mutate({ commandId, importId })
        : api.migration.confirm.mutate({ commandId, importId, which: act === 'confirm-all' ? 'all' : 'good' });
    },
    onDone: () => props.onClose(),
  });
  return (
    <ConsequenceDialog
      title={words().title}
      consequences={words().consequences(props.import.counts)}
      confirm={words().confirm}
      look={props.act === 'undo' ? 'refusal' : 'main'}
      busy={send.isPending}
      failure={send.error}
      onConfirm={() => send.mutate(props.act)}
      onClose={() => props.onClose()}
    />
  );
}

/** What can be done with a list that was checked: import it whole, import its good rows, take it back. */
export function ImportActions(props: { import: TitleImportDto }): JSX.Element {
  const [act, setAct] = createSignal<Act>();
  const state = () => props.import.state;
  const action = (name: Act) => actionOf(props.import.actions, name);
  const good = () => props.import.counts.good;
  const button = (name: Act, label: JSX.Element, look: 'main' | 'plain' | 'refusal') => (
    <ActionButton action={action(name)} look={look} onClick={() => setAct(name)}>
      {label}
    </ActionButton>
  );
  return (
    <>
      <Show when={state() === 'checked' || state() === 'imported'}>
        <StickyBar
          wide
          note={
            <span class="max-sm:hidden">
              {state() === 'checked' ? '现在还没有登记任何称号，确认导入以后才登记。' : '名单和核对结果一直保留。'}
            </span>
          }
        >
          <Show when={state() === 'checked'}>
            {button('confirm-all', '导入全部', action('confirm-all').allowed ? 'main' : 'plain')}
            {button('confirm-good', `只导入合格的 ${good()} 行`, action('confirm-all').allowed ? 'plain' : 'main')}
          </Show>
          <Show when={state() === 'imported'}>{button('undo', '撤销导入', 'refusal')}</Show>
        </StickyBar>
      </Show>
      <Show when={act()} keyed>
        {(chosen) => <ActDialog import={props.import} act={chosen} onClose={() => setAct(undefined)} />}
      </Show>
    </>
  );
}
