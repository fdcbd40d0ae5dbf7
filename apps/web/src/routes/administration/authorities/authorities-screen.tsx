import type { OneTime } from '@shifan/api';
import { Button, Field, StatusMark, Table, TextInput, type TableColumn } from '@shifan/ui';
import { createSignal, Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcMutation } from '../../../api/create-trpc-mutation.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';
import { FormDialog } from '../form-dialog.tsx';
import { OneTimeBox } from '../one-time-box.tsx';
import { UsernameField, usernameProblem } from '../username-field.tsx';

type Authority = Awaited<ReturnType<typeof api.administration.authorities.query>>[number];

function columns(add: (authority: Authority) => void): TableColumn<Authority>[] {
  return [
    { key: 'name', header: '主管部门', cell: (row) => <span class="font-semibold">{row.name}</span> },
    {
      key: 'administrators',
      header: '系统管理员',
      cell: (row) => (
        <Show when={row.administrators > 0} fallback={<StatusMark tone="action">还没有</StatusMark>}>
          {row.administrators} 人
        </Show>
      ),
    },
    { key: 'officers', header: '审核、审批和监督人员', unit: '人', align: 'right', cell: (row) => row.officers },
    { key: 'clerks', header: '运营主体经办人', unit: '人', align: 'right', cell: (row) => row.clerks },
    {
      key: 'acts',
      header: '办理',
      cell: (row) => (
        <Show when={row.id !== 'ministry'} fallback={<span class="text-sm text-muted">在“人员”里管理</span>}>
          <Button small label={`${row.name}：设置系统管理员`} onClick={() => add(row)}>
            设置系统管理员
          </Button>
        </Show>
      ),
    },
  ];
}

function AdministratorForm(props: {
  authority: Authority;
  onDone: (name: string, oneTime: OneTime) => void;
  onClose: () => void;
}): JSX.Element {
  const [name, setName] = createSignal('');
  const [username, setUsername] = createSignal('');
  const add = createTrpcMutation({
    send: (_: undefined, commandId) =>
      api.administration.addAdministrator.mutate({
        commandId,
        authority: props.authority.id,
        name: name().trim(),
        username: username().trim(),
      }),
    onDone: ({ oneTime }) => props.onDone(name().trim(), oneTime),
  });
  return (
    <FormDialog
      title={`设置${props.authority.name}的系统管理员`}
      confirm="设置并生成一次性密码"
      busy={add.isPending}
      failure={add.error}
      lacking={!name().trim() || usernameProblem(username()) ? '请填写姓名和用户名' : undefined}
      onConfirm={() => add.mutate(undefined)}
      onClose={() => props.onClose()}
    >
      <p class="text-muted">之后由他管理本地的单位、人员和运营主体；部级只看人数，不看名单。</p>
      <Field label="姓名" required>
        {(control) => <TextInput {...control} value={name()} onChange={setName} />}
      </Field>
      <UsernameField value={username()} onChange={setUsername} />
    </FormDialog>
  );
}

/** All authorities with how many people stand in them; the ministry's administrator makes the first one of each. */
export function AuthoritiesScreen(): JSX.Element {
  const list = createTrpcQuery(() => ({
    key: ['administration.authorities'],
    load: () => api.administration.authorities.query(),
  }));
  const [asked, setAsked] = createSignal<Authority>();
  const [told, setTold] = createSignal<{ name: string; oneTime: OneTime }>();
  return (
    <Page
      title="各地主管部门"
      wide
      crumbs={[{ label: '系统管理', href: '/administration' }]}
      lead="部和37个省级主管部门，按行政区划代码排列。"
    >
      <Show when={told()}>{(one) => <OneTimeBox name={one().name} oneTime={one().oneTime} />}</Show>
      <Loaded query={list} lines={10}>
        {(rows) => <Table caption="各地主管部门的人数" captionHidden columns={columns(setAsked)} rows={rows()} />}
      </Loaded>
      <Show when={asked()}>
        {(authority) => (
          <AdministratorForm
            authority={authority()}
            onDone={(name, oneTime) => {
              setAsked(undefined);
              setTold({ name, oneTime });
            }}
            onClose={() => setAsked(undefined)}
          />
        )}
      </Show>
    </Page>
  );
}
