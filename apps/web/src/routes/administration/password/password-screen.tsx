import type { Me } from '@shifan/api';
import { Alert, Button, Field, TextInput } from '@shifan/ui';
import { createSignal, Match, Show, Switch, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcMutation } from '../../../api/create-trpc-mutation.ts';
import { FailureBox } from '../../../parts/failure-box.tsx';
import { Page } from '../../../parts/page.tsx';
import { createSession, startPage } from '../../../shell/session.ts';
import { goToSite } from '../../../shell/site-addresses.ts';
import { ToSite } from '../../../shell/to-site.tsx';
import { NewPasswordFields, passwordLacking, type Typed } from './new-password-fields.tsx';

function PasswordForm(props: { me: Me }): JSX.Element {
  const [current, setCurrent] = createSignal('');
  const [typed, setTyped] = createSignal<Typed>({ first: '', again: '' });
  const change = createTrpcMutation({
    keep: true,
    send: () => api.session.changePassword.mutate({ current: current(), next: typed().first }),
    // Nothing that was refused before stays in memory: the application starts anew.
    onDone: (me) => goToSite(startPage(me.role), { replace: true }),
  });
  return (
    <form
      class="card flex max-w-lg flex-col gap-4 p-6"
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate(undefined);
      }}
    >
      <Show when={props.me.passwordDue}>
        <Alert tone="action" quiet title="请先改成自己的密码">
          <p>您用的是管理员给的一次性密码。改好以后才能办理业务，一次性密码随之作废。</p>
        </Alert>
      </Show>
      <Show when={change.error}>{(failure) => <FailureBox failure={failure()} />}</Show>
      <Field label={props.me.passwordDue ? '一次性密码' : '现在的密码'} required>
        {(control) => (
          <TextInput
            {...control}
            type="password"
            autocomplete="current-password"
            value={current()}
            onChange={setCurrent}
          />
        )}
      </Field>
      <NewPasswordFields typed={typed()} onChange={setTyped} />
      <Button
        type="submit"
        look="main"
        busy={change.isPending}
        disabledReason={current() ? passwordLacking(typed()) : '请填写现在的密码'}
      >
        改密码
      </Button>
    </form>
  );
}

/** Changing one's own password; whoever came with a one-time one does nothing before it. */
export function PasswordScreen(): JSX.Element {
  const session = createSession();
  return (
    <Page title="改密码">
      <Switch>
        <Match when={session.isSuccess && session.data}>{(me) => <PasswordForm me={me()} />}</Match>
        <Match when={session.isSuccess}>
          <ToSite address="/sign-in?next=/password" />
        </Match>
        <Match when={session.error}>{(failure) => <FailureBox failure={failure()} />}</Match>
      </Switch>
    </Page>
  );
}
