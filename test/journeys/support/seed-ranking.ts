import type { Page } from '@playwright/test';

type Piece = {
  textContent: string | null;
  setAttribute(name: string, value: string): void;
  insertAdjacentHTML(where: 'beforebegin' | 'beforeend', markup: string): void;
  after(piece: Piece): void;
  querySelector(selector: string): Piece | null;
  querySelectorAll(selector: string): Iterable<Piece>;
};
declare const document: Pick<Piece, 'querySelector'>;

/** By what each fault that `seedRanking` puts into a screen is found. */
export const SEEDED = [
  '名次',
  'choice: sort',
  'head: 主管部门',
  'bar: METER',
  'result: 办结率',
  'look: numbers of',
  'order: 北京市',
] as const;

/** Puts a fault of every sort into the table that is shown; the page is loaded anew afterwards. */
export function seedRanking(page: Page): Promise<void> {
  return page.evaluate(() => {
    const table = document.querySelector('main table');
    const [head, last] = [table?.querySelector('thead th'), table?.querySelector('thead tr:last-child th:last-child')];
    const rows = [...(table?.querySelectorAll('tbody tr') ?? [])];
    const [first] = rows;
    if (!table || !head || !last || !first) throw new Error('no table is shown');
    head.setAttribute('aria-sort', 'descending');
    last.textContent = '办结率';
    table.insertAdjacentHTML('beforebegin', '<h3>推荐数量名次</h3><a href="?sort=desc">换一种次序</a>');
    first.querySelector('td span:last-child')?.setAttribute('style', 'color: red');
    first.querySelector('td')?.insertAdjacentHTML('beforeend', '<meter value="1"></meter>');
    rows.at(-1)?.after(first);
  });
}
