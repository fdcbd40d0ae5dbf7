import type { Page } from '@playwright/test';

/** What is asked of an element in the browser; the journeys themselves run where there are none. */
type Piece = {
  tagName: string;
  innerText: string;
  textContent: string | null;
  children: { length: number };
  style: Iterable<string>;
  getAttribute(name: string): string | null;
  getBoundingClientRect(): { width: number; height: number };
  closest(selector: string): Piece | null;
  querySelector(selector: string): Piece | null;
  querySelectorAll(selector: string): Iterable<Piece>;
};
type Style = Record<
  | 'color'
  | 'backgroundColor'
  | 'borderColor'
  | 'fontSize'
  | 'fontWeight'
  | 'opacity'
  | 'fill'
  | 'stroke'
  | 'strokeWidth'
  | 'listStyleType',
  string
>;
declare const document: Pick<Piece, 'querySelector' | 'querySelectorAll'> & { title: string; body: Piece };
declare const location: { href: string };
declare const getComputedStyle: (piece: Piece) => Style;

/** Something in a screen with how it is drawn. */
export type Drawn = { text: string; look: string };

/** What of a screen could rank, as a person sees it: looks are what the browser computed, whatever made them. */
export type Screen = {
  words: string;
  /** names of fields and questions of addresses */
  choices: string[];
  /** heads of tables that can be pressed or say how they are sorted */
  heads: string[];
  /** elements that are drawn by one value */
  bars: string[];
  tables: { caption: string; heads: string[]; columns: Drawn[][] }[];
  lists: { numbered: boolean; items: Drawn[] }[];
  charts: { name: string; words: string; shapes: string[]; texts: string[] }[];
};

/** Reads what is shown; nothing of it is judged. */
export async function readScreen(page: Page): Promise<Screen> {
  return { ...(await readWords(page)), ...(await readTables(page)), ...(await readPictures(page)) };
}

function readWords(page: Page): Promise<Pick<Screen, 'words' | 'choices' | 'heads' | 'bars'>> {
  return page.evaluate(() => {
    const main = document.querySelector('main') ?? document.body;
    const all = (selector: string) => [...main.querySelectorAll(selector)];
    const told = ['alt', 'aria-label', 'placeholder', 'title'].flatMap((name) =>
      all(`[${name}]`).map((element) => element.getAttribute(name) ?? ''),
    );
    const questions = all('a[href]').flatMap((link) => [
      ...new URL(link.getAttribute('href') ?? '', location.href).searchParams.keys(),
    ]);
    const pressed = all('thead th').filter((head) => head.querySelector('a, button') !== null);
    const styled = all('[style]').filter(({ style }) => [...style].some((name) => !name.startsWith('grid-')));
    const bars = [...all('meter, progress, [role=meter], [role=progressbar]'), ...styled];
    return {
      words: [document.title, main.innerText, ...told].join('\n'),
      choices: [...questions, ...all('[name]').map((element) => element.getAttribute('name') ?? '')],
      heads: [...pressed, ...all('[aria-sort]')].map((head) => head.innerText),
      bars: bars.map((bar) => `${bar.tagName} ${bar.getAttribute('style') ?? ''}`),
    };
  });
}

function readTables(page: Page): Promise<Pick<Screen, 'tables' | 'lists'>> {
  return page.evaluate(() => {
    const all = (selector: string, within: Piece) => [...within.querySelectorAll(selector)];
    const textOf = (element: Piece) => (element.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
    const lookOf = (element: Piece) => {
      const { color, backgroundColor, borderColor, fontSize, fontWeight, opacity } = getComputedStyle(element);
      return [color, backgroundColor, borderColor, fontSize, fontWeight, opacity].join(' ');
    };
    // the element itself, what in it leads on, and the innermost that holds the number
    const drawn = (element: Piece) => {
      const inner = all('*', element);
      const number = inner.find((one) => one.children.length === 0 && /^-?[\d,.]+$/u.test(textOf(one)));
      const link = inner.find(({ tagName }) => tagName === 'A');
      const looks = [element, link, number].flatMap((one) => (one ? [lookOf(one)] : []));
      return { text: textOf(element), look: looks.join(' | ') };
    };
    const sized = (element: Piece) => {
      const { width, height } = element.getBoundingClientRect();
      return { ...drawn(element), look: `${Math.round(width)}×${Math.round(height)} ${drawn(element).look}` };
    };
    const main = document.querySelector('main') ?? document.body;
    return {
      tables: all('table', main).map((table) => {
        const rows = all('tbody tr', table).map((row) => all('th, td', row));
        return {
          caption: textOf(table.querySelector('caption') ?? table),
          heads: all('thead th', table).map(textOf),
          columns: (rows[0] ?? []).map((_, at) => rows.flatMap((cells) => cells[at] ?? []).map(drawn)),
        };
      }),
      lists: all('ul, ol, select', main).map((list) => ({
        numbered: getComputedStyle(list).listStyleType.includes('decimal'),
        items: all(':scope > li, :scope > option', list).map(sized),
      })),
    };
  });
}

function readPictures(page: Page): Promise<Pick<Screen, 'charts'>> {
  return page.evaluate(() => {
    const textOf = (element: Piece | null | undefined) => (element?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
    const charts = [...document.querySelectorAll('main svg[role=img]')].map((chart) => ({
      name: textOf(chart.closest('figure')?.querySelector('figcaption')),
      words: [chart.getAttribute('aria-label') ?? '', ...[...chart.querySelectorAll('title, desc')].map(textOf)].join(
        ' ',
      ),
      shapes: [...chart.querySelectorAll('rect, polyline, path, polygon')].map((shape) => {
        const { fill, stroke, strokeWidth, opacity } = getComputedStyle(shape);
        const width = shape.tagName === 'rect' ? Math.round(shape.getBoundingClientRect().width) : '';
        return [shape.tagName, fill, stroke, strokeWidth, opacity, width].join(' ');
      }),
      texts: [...chart.querySelectorAll('text')].map(textOf),
    }));
    return { charts };
  });
}
