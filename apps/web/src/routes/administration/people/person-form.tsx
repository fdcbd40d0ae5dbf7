import type { OneTime } from '@shifan/api';
import { Field, TextInput } from '@shifan/ui';
import { createSignal, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcMutation } from '../../../api/create-trpc-mutation.ts';
import { FormDialog } from '../form-dialog.tsx';
import type { Overview } from '../overview-query.ts';
import { UsernameField, usernameProblem } from '../username-field.tsx';
import { heldInput, RoleFields, roleLacking, type HeldAt } from './role-fields.tsx';

/** A new person with a role. */
export function PersonForm(props: {
  overview: Overview;
  onDone: (name: string, oneTime: OneTime) => void;
  onClose: () => void;
}): JSX.Element {
  const [name, setName] = createSignal('');
  const [username, setUsername] = createSignal('');
  const [held, setHeld] = createSignal<HeldAt>({ role: '', unit: '' });
  const add = createTrpcMutation({
    send: (role: NonNullable<ReturnType<typeof heldInput>>, commandId) =>
      api.administration.addPerson.mutate({
        commandId,
        name: name().trim(),
        username: username().trim(),
        ...role,
      }),
    onDone: ({ oneTime }) => props.onDone(name().trim(), oneTime),
  });
  const lacking = (): string | undefined => {
    if (!name().trim()) return '请填写姓名';
    return usernameProblem(username()) ? '请填写用户名' : roleLacking(props.overview, held());
  };
  return (
    <FormDialog
      title="新增人员"
      confirm="新增并生成一次性密码"
      busy={add.isPending}
      failure={add.error}
      lacking={lacking()}
      onConfirm={() => {
        const role = heldInput(props.overview, held());
        if (role) add.mutate(role);
      }}
      onClose={() => props.onClose()}
    >
      <Field label="姓名" required>
        {(control) => <TextInput {...control} value={name()} onChange={setName} />}
      </Field>
      <UsernameField value={username()} onChange={setUsername} />
      <RoleFields overview={props.overview} held={held()} onChange={setHeld} />
    </FormDialog>
  );
}
