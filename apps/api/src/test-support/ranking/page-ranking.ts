import { attributesOf, type Cell, listsOf, type MarkupTable, tablesOf, textsOf } from './markup.ts';
import { countUp, placeOf, placesOutOfOrder } from './order.ts';
import { headsResult, namesOrder, namesRank, rankWordsIn } from './rank-words.ts';

/** A number with its unit, and nothing else. */
const NUMBER = /^[\d.,]+ ?[\p{Script=Han}%]{0,2}$/u;

/** Attributes whose words are told to somebody. */
const TOLD = ['alt', 'aria-label', 'content', 'placeholder', 'title', 'value'];

/**
 * What on a page of the site would rank, openly or in disguise (225号 第八条); nothing where it does not. Whether units stand
 * by division code and name is not told by a page alone.
 */
export function rankingOn(html: string): string[] {
  return [
    ...rankWordsIn([...textsOf(html), ...TOLD.flatMap((name) => attributesOf(html, name))].join('\n')),
    ...namesIn(html),
    ...ordersOffered(html),
    ...pictures(html),
    ...tablesOf(html).flatMap(tableFaults),
    ...listsOf(html).flatMap(({ ordered, items }) => listFaults(ordered, items)),
  ];
}

function namesIn(html: string): string[] {
  const names = ['class', 'id', 'data-[a-z]+'].flatMap((name) => attributesOf(html, name));
  return names.flatMap((one) => one.split(/\s+/u)).filter(namesRank);
}

/** Links, fields and heads by which one could choose an order. */
function ordersOffered(html: string): string[] {
  const questions = ['href', 'action', 'formaction'].flatMap((name) =>
    attributesOf(html, name).flatMap((href) => [...new URLSearchParams(href.split('?')[1] ?? '').keys()]),
  );
  const offered = [...questions, ...attributesOf(html, 'name')].filter(namesOrder);
  const heads = tablesOf(html).flatMap((table) => table.heads.filter(({ markup }) => /<(?:a|button)\b/u.test(markup)));
  return [
    ...offered.map((name) => `an order is offered: ${name}`),
    ...(/\saria-sort=/u.test(html) ? ['a table says how it is sorted'] : []),
    ...heads.map(({ text }) => `a head can be pressed: ${text}`),
  ];
}

/** Bars and looks that were made for one value. */
function pictures(html: string): string[] {
  const bars = [...html.matchAll(/<(meter|progress)\b|role="(meter|progressbar)"/gu)].map(([found]) => found);
  return [...bars, ...attributesOf(html, 'style')].map((found) => `drawn by a value: ${found}`);
}

function tableFaults({ heads, rows }: MarkupTable): string[] {
  const columns = heads.map((head, at) => ({ head, cells: rows.flatMap(({ cells }) => cells[at] ?? []) }));
  return [
    ...(new Set(rows.map(({ look }) => look)).size > 1 ? ['rows of a table look different'] : []),
    ...columns.flatMap(({ head, cells }) => columnFaults(head.text, cells, listsUnits(rows))),
  ];
}

function listsUnits(rows: MarkupTable['rows']): boolean {
  const texts = rows.map(({ cells }) => cells.map(({ text }) => text));
  const leads = rows.map(({ cells }) => cells.some(({ markup }) => /href="\/(?:registry|notices)\//u.test(markup)));
  return rows.length > 0 && (leads.some(Boolean) || texts.every((cells) => cells.some((text) => placeOf(text))));
}

function columnFaults(head: string, cells: readonly Cell[], ofUnits: boolean): string[] {
  const numbers = cells.filter(({ text }) => NUMBER.test(text));
  const looks = new Set(numbers.map(({ look, markup }) => [look, ...attributesOf(markup, 'class')].join('|')));
  const texts = cells.map(({ text }) => text);
  return [
    ...(ofUnits && headsResult(head) ? [`a column of results: ${head}`] : []),
    ...(ofUnits && texts.some((text) => /^\d[\d.,]*\s*%$/u.test(text)) ? [`a column of rates: ${head}`] : []),
    ...(countUp(texts) && (ofUnits || headsResult(head)) ? [`rows are numbered: ${head}`] : []),
    ...(new Set(cells.map(({ look }) => look)).size > 1 ? [`cells of a column look different: ${head}`] : []),
    ...(looks.size > 1 ? [`numbers of a column look different: ${head}`] : []),
    ...placesOutOfOrder(texts).map((fault) => `places: ${fault}`),
  ];
}

function listFaults(ordered: boolean, items: readonly Cell[]): string[] {
  const texts = items.map(({ text }) => text).filter((text) => text !== '' && text !== '不限' && text !== '全部');
  const units = items.filter(({ markup }) => /href="\/registry\/\d/u.test(markup));
  const steps = items.some(({ markup }) => markup.includes('aria-current='));
  const named = texts.length > 1 && texts.every((text) => placeOf(text) !== undefined);
  return [
    ...(ordered && (units.length > 1 || named) ? ['units or places are numbered in a list'] : []),
    ...(!steps && new Set(items.map(({ look }) => look)).size > 1
      ? [`items of a list look different: ${texts[0]}`]
      : []),
    ...placesOutOfOrder(texts).map((fault) => `places: ${fault}`),
  ];
}
