import { Button, Field, TextInput } from '@shifan/ui';
import { useNavigate, useSearchParams } from '@solidjs/router';
import { createSignal, Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcMutation } from '../../../api/create-trpc-mutation.ts';
import { FailureBox } from '../../../parts/failure-box.tsx';
import { Page } from '../../../parts/page.tsx';
import { startPage, useNewIdentity } from '../../../shell/session.ts';
import type { Me } from '@shifan/api';
import { DemoPeople } from './demo-people.tsx';

function SignInForm(props: { onDone: (me: Me) => void }): JSX.Element {
  const [username, setUsername] = createSignal('');
  const [password, setPassword] = createSignal('');
  const signIn = createTrpcMutation({
    keep: true,
    send: () => api.session.signIn.mutate({ username: username().trim(), password: password() }),
    onDone: (me) => props.onDone(me),
  });
  return (
    <form
      class="card flex w-full flex-col gap-4 p-6"
      onSubmit={(event) => {
        event.preventDefault();
        signIn.mutate(undefined);
      }}
    >
      <Show when={signIn.error}>{(failure) => <FailureBox failure={failure()} />}</Show>
      <Field label="用户名">
        {(control) => <TextInput {...control} autocomplete="username" value={username()} onChange={setUsername} />}
      </Field>
      <Field label="密码">
        {(control) => (
          <TextInput
            {...control}
            type="password"
            autocomplete="current-password"
            value={password()}
            onChange={setPassword}
          />
        )}
      </Field>
      <Button
        type="submit"
        look="main"
        busy={signIn.isPending}
        disabledReason={username() && password() ? undefined : '请填写用户名和密码'}
      >
        登录
      </Button>
    </form>
  );
}

function safeNext(next: string | string[] | undefined): string | undefined {
  return typeof next === 'string' && /^\/(?!\/)/u.test(next) ? next : undefined;
}

/** Signing in, and in a demo, choosing whom to be. */
export function SignInScreen(): JSX.Element {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const becomes = useNewIdentity();
  const enter = (me: Me): void => {
    becomes(me);
    const next = safeNext(search['next']);
    const fits = next && (me.role === 'operator-clerk') === next.startsWith('/files');
    navigate(fits ? next : startPage(me.role), { replace: true });
  };
  return (
    <Page title="登录" crumbs={[{ label: '首页', href: '/' }]}>
      <div class="grid items-start gap-8 lg:grid-cols-[20rem_minmax(0,1fr)]">
        <SignInForm onDone={enter} />
        <DemoPeople onDone={enter} />
      </div>
    </Page>
  );
}
