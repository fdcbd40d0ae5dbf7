import type { Me } from '@shifan/api';
import { Button } from '@shifan/ui';
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

/** The people of the demo by role, a click each; nothing where the demo is off. */
export function DemoPeople(props: { onDone: (me: Me) => void }): JSX.Element {
  const people = createTrpcQuery(() => ({ key: ['demo.people'], load: () => api.demo.people.query() }));
  const groups = createMemo(() => (people.isSuccess ? byRole(people.data ?? []) : []));
  const enter = createTrpcMutation({
    keep: true,
    send: (personId: string) => api.demo.signInAs.mutate({ personId }),
    onDone: (me) => props.onDone(me),
  });
  return (
    <Show when={groups().length > 0}>
      <section class="flex flex-col gap-4" aria-labelledby="demo-people">
        <div>
          <h2 id="demo-people" class="text-xl font-semibold">
            演示人员
          </h2>
          <p class="text-muted">点一下就以这个人的身份进入；也可以用列出的用户名和密码登录。</p>
        </div>
        <Show when={enter.error}>{(failure) => <FailureBox failure={failure()} />}</Show>
        <For each={groups()}>
          {([role, members]) => (
            <div class="grid gap-2 border-t border-line pt-3 sm:grid-cols-[9rem_minmax(0,1fr)]">
              <h3 class="font-semibold">{role}</h3>
              <ul class="flex flex-col gap-2">
                <For each={members}>
                  {(person) => (
                    <li class="card flex items-center gap-4 px-4 py-2">
                      <span class="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-4">
                        <span class="font-semibold">{person.name}</span>
                        <span class="text-sm text-muted">{person.place}</span>
                        <span class="w-full font-mono text-xs break-all text-muted">
                          {person.username} / {person.password}
                        </span>
                      </span>
                      <Button
                        small
                        busy={enter.isPending && enter.variables === person.id}
                        label={`以${person.name}（${person.roleName}）的身份进入`}
                        onClick={() => enter.mutate(person.id)}
                      >
                        进入
                      </Button>
                    </li>
                  )}
                </For>
              </ul>
            </div>
          )}
        </For>
      </section>
    </Show>
  );
}
