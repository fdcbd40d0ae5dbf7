import type { AdministeredPerson, OneTime } from '@shifan/api';
import { Field, showToast, TextInput } from '@shifan/ui';
import { createSignal, untrack, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcMutation } from '../../../api/create-trpc-mutation.ts';
import { ConsequenceDialog } from '../../../parts/consequence-dialog.tsx';
import { FormDialog } from '../form-dialog.tsx';
import type { Overview } from '../overview-query.ts';
import { heldInput, RoleFields, roleLacking, type HeldAt } from './role-fields.tsx';

type Of = { person: AdministeredPerson; onClose: () => void };

export function RenamePerson(props: Of): JSX.Element {
  const [name, setName] = createSignal(untrack(() => props.person.name));
  const rename = createTrpcMutation({
    send: (_: undefined, commandId) =>
      api.administration.renamePerson.mutate({ commandId, id: props.person.id, name: name().trim() }),
    onDone: () => {
      showToast('已改名');
      props.onClose();
    },
  });
  return (
    <FormDialog
      title={`更正${props.person.name}的姓名`}
      confirm="改名"
      busy={rename.isPending}
      failure={rename.error}
      lacking={name().trim() && name().trim() !== props.person.name ? undefined : '请填写新的姓名'}
      onConfirm={() => rename.mutate(undefined)}
      onClose={() => props.onClose()}
    >
      <Field label="姓名" required hint="以前办理的记录上仍是原来的姓名。">
        {(control) => <TextInput {...control} value={name()} onChange={setName} />}
      </Field>
    </FormDialog>
  );
}

/** Another role in place of the one held. */
export function GrantRole(props: Of & { overview: Overview }): JSX.Element {
  const [held, setHeld] = createSignal<HeldAt>({ role: '', unit: '' });
  const grant = createTrpcMutation({
    send: (role: NonNullable<ReturnType<typeof heldInput>>, commandId) =>
      api.administration.grantRole.mutate({ commandId, id: props.person.id, ...role }),
    onDone: () => {
      showToast('已任命');
      props.onClose();
    },
  });
  return (
    <FormDialog
      title={`任命${props.person.name}`}
      confirm="任命"
      busy={grant.isPending}
      failure={grant.error}
      lacking={roleLacking(props.overview, held())}
      onConfirm={() => {
        const role = heldInput(props.overview, held());
        if (role) grant.mutate(role);
      }}
      onClose={() => props.onClose()}
    >
      <p class="text-muted">
        一个人同时只有一个角色：现任的“{props.person.held?.roleName ?? '无'}”随之结束，他马上要重新登录。
      </p>
      <RoleFields overview={props.overview} held={held()} onChange={setHeld} />
    </FormDialog>
  );
}

export function EndPerson(props: Of): JSX.Element {
  const end = createTrpcMutation({
    send: (_: undefined, commandId) => api.administration.endPerson.mutate({ commandId, id: props.person.id }),
    onDone: () => {
      showToast('已结束任职');
      props.onClose();
    },
  });
  return (
    <ConsequenceDialog
      title={`结束${props.person.name}的任职`}
      consequences={[
        '他马上被退出登录，以后不能再登录。',
        '他办理过的记录都保留，姓名不变。',
        '以后需要时，可以重新任命。',
      ]}
      confirm="结束任职"
      busy={end.isPending}
      failure={end.error}
      onConfirm={() => end.mutate(undefined)}
      onClose={() => props.onClose()}
    />
  );
}

export function ResetPassword(props: Of & { onDone: (name: string, oneTime: OneTime) => void }): JSX.Element {
  const reset = createTrpcMutation({
    send: (_: undefined, commandId) => api.administration.resetPassword.mutate({ commandId, id: props.person.id }),
    onDone: (oneTime) => props.onDone(props.person.name, oneTime),
  });
  return (
    <ConsequenceDialog
      title={`重置${props.person.name}的密码`}
      consequences={['他现在的密码马上失效，各处的登录都退出。', '系统生成一个一次性密码，由您告诉他。']}
      confirm="重置密码"
      busy={reset.isPending}
      failure={reset.error}
      onConfirm={() => reset.mutate(undefined)}
      onClose={() => props.onClose()}
    />
  );
}
