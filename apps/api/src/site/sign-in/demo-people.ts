import { html, type Html } from '../html.ts';
import { submitButton } from '../parts/button.ts';
import { hidden } from '../parts/field.ts';
import type { Ask } from '../visit.ts';

type DemoPerson = Awaited<ReturnType<Ask['demo']['people']>>[number];

function line(person: DemoPerson, next: string): Html {
  return html`<li class="card flex items-center gap-3 px-4 py-2">
    <span class="min-w-0 flex-1">
      <span class="flex flex-wrap items-baseline gap-x-2">
        <span class="font-semibold">${person.name}</span>
        <span class="font-mono text-xs break-all text-muted">${person.username}</span>
      </span>
      <span class="block text-sm text-muted">${person.place}</span>
    </span>
    <form method="post" action="/sign-in/as">
      ${hidden('person', person.id)}${hidden('next', next)}
      ${submitButton('进入', { small: true, name: `以${person.name}（${person.place}，${person.roleName}）的身份进入` })}
    </form>
  </li>`;
}

function isFound(person: DemoPerson, text: string): boolean {
  return [person.name, person.place, person.roleName, person.username].some((part) => part.includes(text));
}

type Asked = { text: string; next: string };

/** The people of the demo by role, a button each. */
export function demoPeople(people: readonly DemoPerson[], { text, next }: Asked): Html {
  const groups = [
    ...Map.groupBy(
      people.filter((person) => isFound(person, text)),
      ({ roleName }) => roleName,
    ),
  ];
  const passwords = [...new Set(people.map(({ password }) => password))].join('、');
  return html`<section class="flex flex-col gap-4" aria-labelledby="demo-people">
    <div>
      <h2 id="demo-people" class="text-xl font-semibold">演示人员</h2>
      <p class="text-muted">
        点“进入”就以这个人的身份进入；也可以用名字后面的用户名登录，密码是
        <span class="font-mono text-sm">${passwords}</span>。
      </p>
    </div>
    <form method="get" action="/sign-in" role="search" class="flex max-w-md flex-col gap-1">
      <label for="field-q" class="font-semibold">按姓名、单位或者地区找</label>
      ${next !== '' && hidden('next', next)}
      <span class="flex gap-2">
        <input id="field-q" name="q" type="search" class="control min-w-0" placeholder="例如 广州" value="${text}" />
        ${submitButton('找')}
      </span>
    </form>
    ${groups.length === 0 && html`<p class="text-muted">没有符合的人，请换一个词。</p>`}
    ${groups.map(
      ([role, members]) =>
        html`<div class="flex flex-col gap-2 border-t border-line pt-3">
          <h3 class="font-semibold">
            ${role}<span class="ml-2 text-sm font-normal text-muted">${members.length} 人</span>
          </h3>
          <ul class="grid gap-2 sm:grid-cols-2">
            ${members.map((person) => line(person, next))}
          </ul>
        </div>`,
    )}
  </section>`;
}
