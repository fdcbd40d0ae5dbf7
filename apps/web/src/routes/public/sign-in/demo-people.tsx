import type { Me } from '@shifan/api';
import { Button, Field, TextInput } from '@shifan/ui';
import { useSearchParams } from '@solidjs/router';
import { createMemo, For, Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcMutation } from '../../../api/create-trpc-mutation.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { FailureBox } from '../../../parts/failure-box.tsx';

interface Person {
  id: string;
  name: string;
  roleName: string;
  place: string;
  username: string;
  password: string;
}

function byRole(people: readonly Person[]): [string, Person[]][] {
  const groups = new Map<string, Person[]>();
  for (const person of people) groups.set(person.roleName, [...(groups.get(person.roleName) ?? []), person]);
  return [...groups];
}

function isFound(person: Person, text: string): boolean {
  return [person.name, person.place, person.roleName, person.username].some((part) => part.includes(text));
}

function PersonLine(props: { person: Person; busy: boolean; onEnter: () => void }): JSX.Element {
  return (
    <li class="card flex items-center gap-3 px-4 py-2">
      <span class="min-w-0 flex-1">
        <span class="flex flex-wrap items-baseline gap-x-2">
          <span class="font-semibold">{props.person.name}</span>
          <span class="font-mono text-xs break-all text-muted">{props.person.username}</span>
        </span>
        <span class="block text-sm text-muted">{props.person.place}</span>
      </span>
      <Button
        small
        busy={props.busy}
        label={`以${props.person.name}（${props.person.place}，${props.person.roleName}）的身份进入`}
        onClick={() => props.onEnter()}
      >
        进入
      </Button>
    </li>
  );
}

function People(props: { people: readonly Person[]; onDone: (me: Me) => void }): JSX.Element {
  const [search, setSearch] = useSearchParams();
  const text = () => (typeof search['q'] === 'string' ? search['q'] : '');
  const groups = createMemo(() => byRole(props.people.filter((person) => isFound(person, text().trim()))));
  const passwords = () => [...new Set(props.people.map((person) => person.password))];
  const enter = createTrpcMutation({
    keep: true,
    send: (personId: string) => api.demo.signInAs.mutate({ personId }),
    onDone: (me) => props.onDone(me),
  });
  return (
    <section class="flex flex-col gap-4" aria-labelledby="demo-people">
      <div>
        <h2 id="demo-people" class="text-xl font-semibold">
          演示人员
        </h2>
        <p class="text-muted">
          点“进入”就以这个人的身份进入；也可以用名字后面的用户名登录，密码是{' '}
          <span class="font-mono text-sm">{passwords().join('、')}</span>。
        </p>
      </div>
      <Field label="按姓名、单位或者地区找">
        {(control) => (
          <TextInput
            {...control}
            type="search"
            class="max-w-sm"
            placeholder="例如 广州"
            value={text()}
            onChange={(q) => setSearch({ q: q || null }, { replace: true, scroll: false })}
          />
        )}
      </Field>
      <Show when={enter.error}>{(failure) => <FailureBox failure={failure()} />}</Show>
      <For each={groups()} fallback={<p class="text-muted">没有符合的人，请换一个词。</p>}>
        {([role, members]) => (
          <div class="flex flex-col gap-2 border-t border-line pt-3">
            <h3 class="font-semibold">
              {role}
              <span class="ml-2 text-sm font-normal text-muted">{members.length} 人</span>
            </h3>
            <ul class="grid gap-2 sm:grid-cols-2">
              <For each={members}>
                {(person) => (
                  <PersonLine
                    person={person}
                    busy={enter.isPending && enter.variables === person.id}
                    onEnter={() => enter.mutate(person.id)}
                  />
                )}
              </For>
            </ul>
          </div>
        )}
      </For>
    </section>
  );
}

/** The people of the demo by role, a click each; nothing where the demo is off. */
export function DemoPeople(props: { onDone: (me: Me) => void }): JSX.Element {
  const people = createTrpcQuery(() => ({ key: ['demo.people'], load: () => api.demo.people.query() }));
  return (
    <Show when={people.isSuccess && people.data && people.data.length > 0 && people.data}>
      {(found) => <People people={found()} onDone={props.onDone} />}
    </Show>
  );
}
