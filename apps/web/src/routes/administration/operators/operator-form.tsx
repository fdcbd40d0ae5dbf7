import type { OneTime } from '@shifan/api';
import { Checkbox, Field, Select, TextInput } from '@shifan/ui';
import { createSignal, Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcMutation } from '../../../api/create-trpc-mutation.ts';
import { FormDialog } from '../form-dialog.tsx';
import type { Overview } from '../overview-query.ts';
import { UsernameField, usernameProblem } from '../username-field.tsx';

export type Registered = { operator: string; clerk: string; oneTime: OneTime | null };

/** Registering an operator, usually with the clerk who fills in its applications. */
export function OperatorForm(props: {
  overview: Overview;
  onDone: (registered: Registered) => void;
  onClose: () => void;
}): JSX.Element {
  const [name, setName] = createSignal('');
  const [uscc, setUscc] = createSignal('');
  const only = () => (props.overview.divisions.length === 1 ? (props.overview.divisions[0]?.code ?? '') : '');
  const [division, setDivision] = createSignal('');
  const [withClerk, setWithClerk] = createSignal(true);
  const [clerk, setClerk] = createSignal('');
  const [username, setUsername] = createSignal('');
  const add = createTrpcMutation({
    send: (_: undefined, commandId) =>
      api.administration.addOperator.mutate({
        commandId,
        name: name().trim(),
        uscc: uscc().trim(),
        division: division() || only(),
        ...(withClerk() ? { clerk: { name: clerk().trim(), username: username().trim() } } : {}),
      }),
    onDone: ({ oneTime }) => props.onDone({ operator: name().trim(), clerk: clerk().trim(), oneTime }),
  });
  const lacking = (): string | undefined => {
    if (!name().trim()) return '请填写名称';
    if (!uscc().trim()) return '请填写统一社会信用代码';
    if (!division() && !only()) return '请选择所在的市、州';
    return withClerk() && (!clerk().trim() || usernameProblem(username())) ? '请填写经办人的姓名和用户名' : undefined;
  };
  return (
    <FormDialog
      title="登记运营主体"
      confirm="登记"
      busy={add.isPending}
      failure={add.error}
      lacking={lacking()}
      onConfirm={() => add.mutate(undefined)}
      onClose={() => props.onClose()}
    >
      <Field label="名称" required hint="与营业执照或者法人证书一致">
        {(control) => <TextInput {...control} value={name()} onChange={setName} />}
      </Field>
      <Field label="统一社会信用代码" required hint="18位，登记时核对校验位">
        {(control) => <TextInput {...control} value={uscc()} onChange={setUscc} />}
      </Field>
      <Field label="所在的市、州" required hint="决定报给哪个单位初审">
        {(control) => (
          <Select
            {...control}
            empty="请选择"
            options={props.overview.divisions.map(({ code, name: label }) => ({ code, label }))}
            value={division() || only()}
            onChange={setDivision}
          />
        )}
      </Field>
      <Checkbox checked={withClerk()} onChange={setWithClerk}>
        同时给它的经办人开账号
      </Checkbox>
      <Show when={withClerk()}>
        <Field label="经办人姓名" required>
          {(control) => <TextInput {...control} value={clerk()} onChange={setClerk} />}
        </Field>
        <UsernameField value={username()} onChange={setUsername} />
      </Show>
    </FormDialog>
  );
}
