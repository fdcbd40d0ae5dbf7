import type { AdministeredPerson, OneTime } from '@shifan/api';
import { Button, InstantText, Pagination, SearchBox, StatusMark, Table, type TableColumn } from '@shifan/ui';
import { useNavigate, useSearchParams } from '@solidjs/router';
import { createSignal, Match, Show, Switch, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { pageOf } from '../../../parts/kind-choices.ts';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';
import { searchText } from '../../../parts/search-text.ts';
import { OneTimeBox } from '../one-time-box.tsx';
import { createOverview, type Overview } from '../overview-query.ts';
import { EndPerson, GrantRole, RenamePerson, ResetPassword } from './person-actions.tsx';
import { PersonForm } from './person-form.tsx';

type Act = 'rename' | 'grant' | 'end' | 'reset';
type Asked = { act: 'add' } | { act: Act; person: AdministeredPerson };
type Told = { name: string; oneTime: OneTime };

function PasswordState(props: { person: AdministeredPerson }): JSX.Element {
  return (
    <Show when={props.person.oneTimeUntil}>
      {(until) => (
        <span class="block text-sm text-muted">
          一次性密码还没有改，有效到 <InstantText at={until()} />
        </span>
      )}
    </Show>
  );
}

function Acts(props: { person: AdministeredPerson; ask: (act: Act) => void }): JSX.Element {
  const named = (what: string) => `${props.person.name}：${what}`;
  return (
    <span class="flex flex-wrap gap-2">
      <Button small label={named('改名')} onClick={() => props.ask('rename')}>
        改名
      </Button>
      <Show when={!props.person.self} fallback={<span class="text-sm text-muted">自己的角色由另一位系统管理员改</span>}>
        <Show when={props.person.held?.role !== 'operator-clerk'}>
          <Button small label={named('任命')} onClick={() => props.ask('grant')}>
            任命
          </Button>
        </Show>
        <Show when={props.person.held}>
          <Button small label={named('重置密码')} onClick={() => props.ask('reset')}>
            重置密码
          </Button>
          <Button small look="refusal" label={named('结束任职')} onClick={() => props.ask('end')}>
            结束任职
          </Button>
        </Show>
      </Show>
    </span>
  );
}

function columns(ask: (asked: Asked) => void): TableColumn<AdministeredPerson>[] {
  return [
    {
      key: 'name',
      header: '姓名',
      cell: (person) => (
        <>
          <span class="font-semibold">{person.name}</span>
          <span class="block text-sm text-muted">{person.username}</span>
        </>
      ),
    },
    {
      key: 'role',
      header: '角色',
      cell: (person) => (
        <Show when={person.held} fallback={<StatusMark tone="plain">已结束任职</StatusMark>}>
          {(held) => (
            <>
              {held().roleName}
              <span class="block text-sm text-muted">
                自 <InstantText at={held().since} />
              </span>
              <PasswordState person={person} />
            </>
          )}
        </Show>
      ),
    },
    {
      key: 'place',
      header: '单位或者运营主体',
      cell: (person) => person.held?.place ?? <span class="text-muted">—</span>,
    },
    {
      key: 'acts',
      header: '办理',
      cell: (person) => <Acts person={person} ask={(act) => ask({ act, person })} />,
    },
  ];
}

function Dialogs(props: {
  asked: Asked | undefined;
  overview: Overview;
  onTold: (told: Told) => void;
  onClose: () => void;
}): JSX.Element {
  const person = (act: Act) =>
    props.asked && 'person' in props.asked && props.asked.act === act ? props.asked.person : undefined;
  const tell = (name: string, oneTime: OneTime): void => {
    props.onClose();
    props.onTold({ name, oneTime });
  };
  return (
    <Switch>
      <Match when={props.asked?.act === 'add'}>
        <PersonForm overview={props.overview} onDone={tell} onClose={() => props.onClose()} />
      </Match>
      <Match when={person('rename')}>{(one) => <RenamePerson person={one()} onClose={() => props.onClose()} />}</Match>
      <Match when={person('grant')}>
        {(one) => <GrantRole person={one()} overview={props.overview} onClose={() => props.onClose()} />}
      </Match>
      <Match when={person('end')}>{(one) => <EndPerson person={one()} onClose={() => props.onClose()} />}</Match>
      <Match when={person('reset')}>
        {(one) => <ResetPassword person={one()} onDone={tell} onClose={() => props.onClose()} />}
      </Match>
    </Switch>
  );
}

function hrefOf(q: string, page: number): string {
  const search = new URLSearchParams({ ...(q ? { q } : {}), ...(page > 1 ? { page: String(page) } : {}) }).toString();
  return search ? `/administration/people?${search}` : '/administration/people';
}

/** Everybody with an account in the authority: as what, where, since when. */
export function PeopleScreen(): JSX.Element {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const q = () => searchText(search['q']).slice(0, 100);
  const page = () => pageOf(searchText(search['page']));
  const overview = createOverview();
  const list = createTrpcQuery(() => ({
    key: ['administration.people', q(), page()],
    load: () => api.administration.people.query({ page: page(), ...(q() ? { q: q() } : {}) }),
    keepPrevious: true,
  }));
  const [asked, setAsked] = createSignal<Asked>();
  const [told, setTold] = createSignal<Told>();
  return (
    <Page
      title="人员"
      wide
      crumbs={[{ label: '系统管理', href: '/administration' }]}
      lead="谁能登录、以什么角色。按所在地区的行政区划代码、再按姓名排列。"
    >
      <Loaded query={overview}>
        {(known) => (
          <>
            <Show when={told()}>{(one) => <OneTimeBox name={one().name} oneTime={one().oneTime} />}</Show>
            <div class="flex flex-wrap items-end justify-between gap-4">
              <SearchBox
                label="查找"
                placeholder="姓名、拼音首字母或者单位"
                value={q()}
                onSearch={(text) => navigate(hrefOf(text, 1))}
              />
              <Button look="main" onClick={() => setAsked({ act: 'add' })}>
                新增人员
              </Button>
            </div>
            <Loaded query={list}>
              {(data) => (
                <div>
                  <Table
                    caption="本机关的人员"
                    captionHidden
                    columns={columns(setAsked)}
                    rows={data().rows}
                    empty="没有符合条件的人员。"
                  />
                  <Pagination
                    page={page()}
                    pageSize={data().pageSize}
                    total={data().total}
                    unit="人"
                    hrefOf={(to) => hrefOf(q(), to)}
                  />
                </div>
              )}
            </Loaded>
            <Dialogs asked={asked()} overview={known()} onTold={setTold} onClose={() => setAsked(undefined)} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
