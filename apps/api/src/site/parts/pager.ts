import { html, type Html } from '../html.ts';
import { link } from './button.ts';

export type Paged<Row> = { rows: readonly Row[]; page: number; pages: number; total: number };

export function pageNumber(text: string | undefined): number {
  return text !== undefined && /^[1-9]\d{0,3}$/u.test(text) ? Number(text) : 1;
}

/** An address with its questions; what is empty is left out. */
export function addressOf(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length > 0 ? `${path}?${new URLSearchParams(given).toString()}` : path;
}

type Where = { path: string; query: Readonly<Record<string, string | undefined>> };

/** To the pages beside this one; nothing where there is only one. */
export function pager({ page, pages, total }: Omit<Paged<never>, 'rows'>, { path, query }: Where): Html | null {
  if (pages <= 1) return null;
  const to = (number: number) => addressOf(path, { ...query, page: number > 1 ? String(number) : undefined });
  return html`<nav aria-label="翻页" class="flex flex-wrap items-center gap-x-4 gap-y-1 print:hidden">
    ${page > 1 && html`<span>${link(to(page - 1), '上一页')}</span>`}
    <span>第 ${page} 页，共 ${pages} 页（${total} 条）</span>
    ${page < pages && html`<span>${link(to(page + 1), '下一页')}</span>`}
  </nav>`;
}
