import { ROLE_NAMES, type Person } from '../../sessions/person.ts';
import { html, type Html } from '../html.ts';
import { buttonLink, submitButton } from '../parts/button.ts';
import { PLACES, placeOf } from './places.ts';
import { startPage } from './start-page.ts';

function who(person: Person | null): Html {
  if (!person) return buttonLink('/sign-in', '登录', { small: true });
  const place = person.operator?.name ?? person.unit?.name ?? person.tenant.name;
  return html`<div class="flex flex-wrap items-center justify-end gap-x-3 gap-y-1 text-sm">
    <span class="text-right leading-5">
      <span class="block font-semibold">${person.name}</span>
      <span class="block text-muted max-sm:hidden">${place} · ${ROLE_NAMES[person.role]}</span>
    </span>
    ${buttonLink(startPage(person.role), '我的工作', { small: true, look: 'main' })}
    <form method="post" action="/sign-out">${submitButton('退出', { small: true, look: 'quiet' })}</form>
  </div>`;
}

function entry({ label, href }: { label: string; href: string }, current: string | undefined): Html {
  const look = href === current ? 'border-action font-semibold text-action' : 'border-transparent text-ink';
  return html`<a
    href="${href}"
    ${href === current && html`aria-current="page"`}
    class="min-h-11 border-b-3 px-3 py-2 whitespace-nowrap no-underline -outline-offset-3 hover:text-action max-sm:min-h-9 max-sm:px-2 max-sm:py-1 ${look}"
    >${label}</a
  >`;
}

/** The product's name, who is signed in, and where anybody can go. */
export function header(person: Person | null, path: string): Html {
  const current = placeOf(path);
  return html`<header class="border-b border-line bg-white print:hidden">
    <div class="mx-auto flex w-full max-w-[72rem] flex-wrap items-center gap-x-8 gap-y-2 px-4 pt-3 md:px-8">
      <a href="/" class="flex items-center gap-3 text-ink no-underline">
        <img src="/icon.svg" alt="" width="36" height="36" class="size-9" />
        <span class="leading-5">
          <span class="block text-lg font-semibold">示范</span>
          <span class="block text-xs text-muted ${person && 'max-sm:hidden'}">中小企业公共服务示范平台（基地）</span>
        </span>
      </a>
      <div class="ml-auto">${who(person)}</div>
      <nav aria-label="主导航" class="w-full">
        <div class="-mb-px flex flex-wrap gap-x-1 max-sm:-mx-2">${PLACES.map((place) => entry(place, current))}</div>
      </nav>
    </div>
  </header>`;
}
