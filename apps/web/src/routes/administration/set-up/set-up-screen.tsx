import { Alert, Button, Field, Select, TextInput } from '@shifan/ui';
import { useLocation } from '@solidjs/router';
import { createSignal, Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcMutation } from '../../../api/create-trpc-mutation.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { FailureBox } from '../../../parts/failure-box.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';
import { startPage } from '../../../shell/session.ts';
import { goToSite } from '../../../shell/site-addresses.ts';
import { NewPasswordFields, passwordLacking, type Typed } from '../password/new-password-fields.tsx';
import { UsernameField, usernameProblem } from '../username-field.tsx';

type Place = { code: string; name: string };

function SetUpForm(props: { setupKey: string; authorities: readonly Place[] }): JSX.Element {
  const only = () => (props.authorities.length === 1 ? (props.authorities[0]?.code ?? '') : '');
  const [authority, setAuthority] = createSignal('');
  const [name, setName] = createSignal('');
  const [username, setUsername] = createSignal('');
  const [typed, setTyped] = createSignal<Typed>({ first: '', again: '' });
  const complete = createTrpcMutation({
    keep: true,
    send: () =>
      api.setup.complete.mutate({
        key: props.setupKey,
        authority: authority() || only(),
        name: name().trim(),
        username: username().trim(),
        password: typed().first,
      }),
    onDone: (me) => goToSite(startPage(me.role), { replace: true }),
  });
  const lacking = (): string | undefined => {
    if (!authority() && !only()) return '请选择主管部门';
    if (!name().trim()) return '请填写您的姓名';
    return usernameProblem(username()) ? '请填写用户名' : passwordLacking(typed());
  };
  return (
    <form
      class="card flex max-w-2xl flex-col gap-4 p-6"
      onSubmit={(event) => {
        event.preventDefault();
        if (!lacking()) complete.mutate(undefined);
      }}
    >
      <Field label="主管部门" required hint="这套系统先为哪个机关设置；其他机关以后由部级系统管理员设置。">
        {(control) => (
          <Select
            {...control}
            empty="请选择"
            options={props.authorities.map(({ code, name: label }) => ({ code, label }))}
            value={authority() || only()}
            onChange={setAuthority}
          />
        )}
      </Field>
      <Field label="您的姓名" required>
        {(control) => <TextInput {...control} autocomplete="name" value={name()} onChange={setName} />}
      </Field>
      <UsernameField value={username()} onChange={setUsername} />
      <NewPasswordFields typed={typed()} onChange={setTyped} />
      <Show when={complete.error}>{(failure) => <FailureBox failure={failure()} />}</Show>
      <Button type="submit" look="main" busy={complete.isPending} disabledReason={lacking()}>
        完成设置并登录
      </Button>
    </form>
  );
}

/** The first administrator of an installation, by the address that the server printed; its secret stays in the browser. */
export function SetUpScreen(): JSX.Element {
  const location = useLocation();
  const key = () => location.hash.replace(/^#/u, '');
  const choices = createTrpcQuery(() => ({
    key: ['setup.choices', key()],
    load: () => api.setup.choices.query({ key: key() }),
    enabled: key() !== '',
  }));
  return (
    <Page title="初始设置" lead="设置第一位系统管理员。之后由他新增单位和人员、登记运营主体。">
      <Show
        when={key()}
        fallback={
          <Alert tone="plain" quiet title="请打开启动服务时显示的完整地址">
            <p>地址里 # 后面的部分只显示在启动服务的窗口里，只能用一次；重新启动服务会换一个。</p>
          </Alert>
        }
      >
        <Loaded query={choices}>{(data) => <SetUpForm setupKey={key()} authorities={data().authorities} />}</Loaded>
      </Show>
    </Page>
  );
}
