import { countUp, placeOf, placesOutOfOrder } from '@shifan/api/test-support/ranking/order';
import { headsResult, namesOrder, rankWordsIn } from '@shifan/api/test-support/ranking/rank-words';
import { expect, type Page } from '@playwright/test';
import { readScreen, type Drawn, type Screen } from './read-screen.ts';

/** Holds that nothing on a screen ranks, openly or in disguise (225号 第八条). */
export async function expectNoRanking(page: Page): Promise<void> {
  expect(rankingOn(await readScreen(page))).toEqual([]);
}

const NUMBER = /^(?:注\d+)? ?-?[\d,.]+$/u;
/** A fact of the application form that is a share by its nature: told as an average, by division code as all others. */
const SHARES_ASKED = /^对服务满意的中小企业用户占比（平均）/u;

/** What on a screen would rank; nothing where it does not. */
export function rankingOn(screen: Screen): string[] {
  return [
    ...rankWordsIn(screen.words).map((words) => `word: ${words}`),
    ...screen.choices.filter(namesOrder).map((name) => `choice: ${name}`),
    ...screen.heads.map((head) => `head: ${head}`),
    ...screen.bars.map((bar) => `bar: ${bar}`),
    ...screen.tables.flatMap(tableFaults),
    ...screen.lists.flatMap(listFaults),
    ...screen.charts.flatMap(chartFaults),
    ...placesOutOfOrder(screen.charts.map(({ name }) => name)).map((fault) => `charts: ${fault}`),
    ...alike(
      'charts',
      screen.charts.flatMap(({ shapes }) => shapes.filter((shape) => shape.startsWith('polyline'))),
    ),
  ];
}

function alike(what: string, looks: readonly string[]): string[] {
  return new Set(looks).size > 1 ? [`look: ${what} look different`] : [];
}

function tableFaults({ caption, heads, columns }: Screen['tables'][number]): string[] {
  const results = heads.filter((head) => headsResult(head) && !SHARES_ASKED.test(head));
  return [...results.map((head) => `result: ${head}`), ...columns.flatMap((cells) => columnFaults(caption, cells))];
}

function columnFaults(caption: string, cells: readonly Drawn[]): string[] {
  const texts = cells.map(({ text }) => text);
  const numbers = cells.filter(({ text }) => NUMBER.test(text));
  return [
    ...(texts.length > 2 && countUp(texts) ? [`numbered: ${caption}`] : []),
    ...alike(
      `numbers of ${caption}`,
      numbers.map(({ look }) => look),
    ),
    ...placesOutOfOrder(texts).map((fault) => `order: ${fault}`),
  ];
}

function listFaults({ numbered, items }: Screen['lists'][number]): string[] {
  const texts = items.map(({ text }) => text).filter((text) => !text.startsWith('全部'));
  const ofPlaces = texts.length > 1 && texts.every((text) => placeOf(text) !== undefined);
  return [
    ...(ofPlaces && numbered ? [`numbered: ${texts[0]}`] : []),
    ...(ofPlaces
      ? alike(
          `places from ${texts[0]}`,
          items.filter(({ text }) => /\d/u.test(text)).map(({ look }) => look),
        )
      : []),
    ...placesOutOfOrder(texts).map((fault) => `order: ${fault}`),
  ];
}

/** A chart has one look for all that it draws, and names nobody: numbers, months and the law's own numbers alone. */
function chartFaults({ name, words, shapes, texts }: Screen['charts'][number]): string[] {
  const named = texts.filter((text) => !/^(?:(?:现行|假设) )?-?[\d,.]+(?:年(?:\d+月)?)?$/u.test(text));
  const bars = shapes.filter((shape) => !shape.startsWith('polyline'));
  return [
    ...named.map((text) => `named in a chart: ${text}`),
    ...(placeOf(words) === undefined ? [] : [`named in a chart: ${words}`]),
    ...alike(`bars of ${name}`, bars),
  ];
}
