import type { AdministeredOperator, OneTime } from '@shifan/api';
import { Field, TextInput } from '@shifan/ui';
import { createSignal, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcMutation } from '../../../api/create-trpc-mutation.ts';
import { FormDialog } from '../form-dialog.tsx';
import { UsernameField, usernameProblem } from '../username-field.tsx';

/** One more clerk of an operator. */
export function ClerkForm(props: {
  operator: AdministeredOperator;
  onDone: (name: string, oneTime: OneTime) => void;
  onClose: () => void;
}): JSX.Element {
  const [name, setName] = createSignal('');
  const [username, setUsername] = createSignal('');
  const add = createTrpcMutation({
    send: (_: undefined, commandId) =>
      api.administration.addPerson.mutate({
        commandId,
        name: name().trim(),
        username: username().trim(),
        role: 'operator-clerk',
        operator: props.operator.id,
      }),
    onDone: ({ oneTime }) => props.onDone(name().trim(), oneTime),
  });
  const lacking = () => (!name().trim() || usernameProblem(username()) ? '请填写姓名和用户名' : undefined);
  return (
    <FormDialog
      title={`给“${props.operator.name}”增加经办人`}
      confirm="增加并生成一次性密码"
      busy={add.isPending}
      failure={add.error}
      lacking={lacking()}
      onConfirm={() => add.mutate(undefined)}
      onClose={() => props.onClose()}
    >
      <Field label="姓名" required>
        {(control) => <TextInput {...control} value={name()} onChange={setName} />}
      </Field>
      <UsernameField value={username()} onChange={setUsername} />
    </FormDialog>
  );
}
