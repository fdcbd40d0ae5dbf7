import { RegistryFilter } from '../../contract/registry.ts';
import { html, type Html } from '../html.ts';
import type { Issues } from '../issues.ts';
import { submitButton } from '../parts/button.ts';
import { type Choice, lineField, selectField } from '../parts/field.ts';
import { icon } from '../parts/icon.ts';
import { authorities } from '@shifan/rules';
import { installedPlugins } from '../../law/installed-plugins.ts';
import { statusNames } from './status-choices.ts';

/** What an address asks of the registry, as it was typed, and what of it can be asked; or what is wrong with its words. */
export type RegistryQuery = { typed: Record<string, string>; filter: RegistryFilter; issues: Issues };

const FIELDS = ['q', 'division', 'kind', 'jurisdiction', 'year', 'status'] as const;

/**
 * Reads an address's questions one by one: what is none is left out, so that an old link still shows a list. Words that
 * somebody typed are never left out silently.
 */
export function registryQuery(query: Readonly<Record<string, string>>): RegistryQuery {
  const given = FIELDS.flatMap((name) => (query[name]?.trim() ? [[name, query[name].trim()] as const] : []));
  const fits = given.filter(([name, text]) => RegistryFilter.safeParse({ [name]: valueOf(name, text) }).success);
  const filter = RegistryFilter.parse(Object.fromEntries(fits.map(([name, text]) => [name, valueOf(name, text)])));
  const words = RegistryFilter.shape.q.safeParse(query['q']?.trim() || undefined);
  if (words.success) return { typed: Object.fromEntries(fits), filter, issues: {} };
  const typed = { ...Object.fromEntries(fits), q: query['q'] ?? '' };
  return { typed, filter, issues: { q: words.error.issues[0]?.message ?? '' } };
}

function valueOf(name: string, text: string): string | number {
  return name === 'year' ? Number(text) : text;
}

const KINDS: readonly Choice[] = [
  { value: 'platform', label: '平台' },
  { value: 'base', label: '基地' },
];

/** Years anybody can be on the registry for: from the oldest measure that is carried over to this year. */
const FIRST_YEAR = 2016;

function years(today: string): Choice[] {
  const last = Number(today.slice(0, 4));
  const all = Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => String(last - index));
  return all.map((year) => ({ value: year, label: `${year}年` }));
}

/** The search form; what was asked stands in it again. */
export function registryForm({ typed, issues }: RegistryQuery, today: string): Html {
  const divisions = authorities.map(({ code, name }) => ({ value: code, label: name }));
  const chosen = typed['division'];
  const known = chosen === undefined || divisions.some(({ value }) => value === chosen);
  const laws = installedPlugins
    .filter(({ status }) => status !== 'fictional')
    .map(({ id, shortTitle }) => ({ value: id, label: shortTitle }));
  const field = (name: string, label: string) => ({ name, label, value: typed[name], error: issues[name] });
  return html`<form
    method="get"
    action="/registry"
    role="search"
    class="card flex flex-col gap-4 p-4 sm:p-6 print:hidden"
  >
    ${lineField(
      {
        ...field('q', '名称、拼音、统一社会信用代码或编号'),
        hint: '写一部分就可以；拼音可以写全拼，也可以只写首字母。',
      },
      { type: 'search', placeholder: '例如 gzsqt' },
    )}
    <div class="grid grid-cols-2 gap-4 lg:grid-cols-5">
      ${selectField(field('division', '地区'), known ? divisions : [...divisions, { value: chosen, label: chosen }])}
      ${selectField(field('kind', '类型'), KINDS)} ${selectField(field('year', '年度'), years(today))}
      ${selectField(field('status', '状态'), statusNames())} ${selectField(field('jurisdiction', '依据的办法'), laws)}
    </div>
    <p>${submitButton(html`${icon('search')}查询`, { look: 'main', name: '查询名录' })}</p>
  </form>`;
}
