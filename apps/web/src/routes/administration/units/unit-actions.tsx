import type { AdministeredUnit } from '@shifan/api';
import { Field, showToast, TextInput } from '@shifan/ui';
import { createSignal, untrack, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcMutation } from '../../../api/create-trpc-mutation.ts';
import { ConsequenceDialog } from '../../../parts/consequence-dialog.tsx';
import { FormDialog } from '../form-dialog.tsx';

/** Another name for a unit. */
export function RenameUnit(props: { unit: AdministeredUnit; onClose: () => void }): JSX.Element {
  const [name, setName] = createSignal(untrack(() => props.unit.name));
  const rename = createTrpcMutation({
    send: (_: undefined, commandId) =>
      api.administration.renameUnit.mutate({ commandId, id: props.unit.id, name: name().trim() }),
    onDone: () => {
      showToast('已改名');
      props.onClose();
    },
  });
  const lacking = () => (name().trim() && name().trim() !== props.unit.name ? undefined : '请填写新的名称');
  return (
    <FormDialog
      title={`给“${props.unit.name}”改名`}
      confirm="改名"
      busy={rename.isPending}
      failure={rename.error}
      lacking={lacking()}
      onConfirm={() => rename.mutate(undefined)}
      onClose={() => props.onClose()}
    >
      <Field label="名称" required hint="已经生成的回执和汇总表上仍是原来的名称。">
        {(control) => <TextInput {...control} value={name()} onChange={setName} />}
      </Field>
    </FormDialog>
  );
}

/** Closing a unit, or opening it again. */
export function UnitStanding(props: { unit: AdministeredUnit; onClose: () => void }): JSX.Element {
  const closed = () => props.unit.closedAt !== null;
  const change = createTrpcMutation({
    send: (_: undefined, commandId) => {
      const asked = { commandId, id: props.unit.id };
      return closed() ? api.administration.reopenUnit.mutate(asked) : api.administration.closeUnit.mutate(asked);
    },
    onDone: () => props.onClose(),
  });
  const consequences = () =>
    closed()
      ? ['申报时可以再选择这个单位。', '原来的名额和办理记录都还在。']
      : ['申报时不再列出这个单位。', '已经报给它的申报由省级继续办理，记录都保留。', '单位里还有人任职时不能停用。'];
  return (
    <ConsequenceDialog
      title={`${closed() ? '恢复' : '停用'}“${props.unit.name}”`}
      consequences={consequences()}
      confirm={closed() ? '恢复' : '停用'}
      busy={change.isPending}
      failure={change.error}
      onConfirm={() => change.mutate(undefined)}
      onClose={() => props.onClose()}
    />
  );
}
