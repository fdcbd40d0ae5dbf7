import type { Me } from '../../contract/session.ts';
import { ROLE_NAMES } from '../../sessions/person.ts';
import { failureOf } from '../error-page.ts';
import { startPage } from '../frame/start-page.ts';
import { html, type Html } from '../html.ts';
import { errorSummary, type Issues } from '../issues.ts';
import { nextAddress } from '../next-address.ts';
import { HOME, type Page, type Redirect } from '../page.ts';
import { alert } from '../parts/alert.ts';
import { buttonLink, submitButton } from '../parts/button.ts';
import { hidden, lineField } from '../parts/field.ts';
import type { Posted } from '../read-form.ts';
import type { Visit } from '../visit.ts';
import { demoPeople } from './demo-people.ts';

type Shown = { username?: string; next: string; text?: string; issues?: Issues; status?: number };

function form({ username, next, issues = {} }: Shown): Html {
  return html`<form method="post" action="/sign-in" class="card flex w-full flex-col gap-4 p-4 sm:p-6">
    ${next !== '' && hidden('next', next)}
    ${lineField(
      { name: 'username', label: '用户名', value: username, error: issues['username'] },
      { autocomplete: 'username' },
    )}
    ${lineField(
      { name: 'password', label: '密码', error: issues['password'] },
      { type: 'password', autocomplete: 'current-password' },
    )}
    ${submitButton('登录', { look: 'main' })}
  </form>`;
}

function alreadyIn({ ctx: { person } }: Visit): Html | null {
  if (!person) return null;
  return alert({
    tone: 'plain',
    title: `您已经以${person.name}（${ROLE_NAMES[person.role]}）的身份登录。`,
    body: html`<p>${buttonLink(startPage(person.role), '回到我的工作', { look: 'main' })}</p>
      <p>要换一个账号，在下面登录就可以。</p>`,
  });
}

async function pageFor(visit: Visit, shown: Shown): Promise<Page> {
  const { services } = visit.ctx;
  const people = services.demo === null ? [] : await visit.ask.demo.people();
  const { next, text = '' } = shown;
  return {
    title: '登录',
    description: '申报单位和各级主管部门由此登录。',
    path: '/sign-in',
    crumbs: [HOME],
    personal: true,
    status: shown.status ?? 200,
    body: html`${errorSummary(shown.issues ?? {})} ${alreadyIn(visit)}
      <div class="grid items-start gap-8 lg:grid-cols-[20rem_minmax(0,1fr)]">
        ${form(shown)} ${people.length > 0 && demoPeople(people, { text, next })}
      </div>`,
  };
}

/** Signing in, and in a demo, choosing whom to be. */
export function signInPage(visit: Visit): Promise<Page> {
  const { next, q = '' } = visit.query;
  return pageFor(visit, { next: nextAddress(next) ?? '', text: q.trim() });
}

/** Where somebody goes after signing in: to where they wanted, if that is for such as them. */
function destination(me: Me, wanted: string | undefined): string {
  if (me.passwordDue) return '/password';
  if (me.passwordDue) return '/password';
  const next = nextAddress(wanted);
  const fits = next !== undefined && (me.role === 'operator-clerk') === next.startsWith('/files');
  return fits ? next : startPage(me.role);
}

export async function signInPosted(visit: Visit, { fields }: Posted): Promise<Page | Redirect> {
  const { username = '', password = '', next = '' } = fields;
  const missing: Issues = {
    ...(username.trim() ? {} : { username: '请填写用户名' }),
    ...(password ? {} : { password: '请填写密码' }),
  };
  const again = { username, next: nextAddress(next) ?? '' };
  if (Object.keys(missing).length > 0) return pageFor(visit, { ...again, issues: missing, status: 400 });
  try {
    const me = await visit.ask.session.signIn({ username: username.trim(), password });
    return { redirect: destination(me, next) };
  } catch (error) {
    const failure = failureOf(error, visit.request.id);
    if (failure.kind === 'internal' || failure.kind === 'unavailable') throw error;
    return pageFor(visit, { ...again, issues: { '': failure.message }, status: failure.status });
  }
}

/** In a demo: becoming one of its people by a click. */
export async function enterAs({ ask }: Visit, { fields }: Posted): Promise<Redirect> {
  const me = await ask.demo.signInAs({ personId: fields['person'] ?? '' });
  return { redirect: destination(me, fields['next']) };
}

export async function signOutPosted({ ask }: Visit): Promise<Redirect> {
  await ask.session.signOut();
  return { redirect: '/' };
}
