import { describe, expect, it } from 'vitest';
import { registryForm } from '../../site/registry/registry-query.ts';
import { html, textOf } from '../../site/html.ts';
import { table } from '../../site/parts/table.ts';
import { countUp, outOfOrder, placeOf, placesOutOfOrder } from './order.ts';
import { rankingOn } from './page-ranking.ts';
import { headsResult, namesOrder, namesRank, rankWordsIn } from './rank-words.ts';

type Row = { place: string; name: string; n: string };

const ROWS: Row[] = [
  { place: '北京市', name: '甲平台', n: '3 个' },
  { place: '山西省', name: '乙平台', n: '41 个' },
  { place: '广东省', name: '丙平台', n: '7 个' },
];

/** The site's own table of units. */
function tableOf(rows: readonly Row[] = ROWS): string {
  return textOf(
    table({
      caption: '名录（按行政区划代码、名称排列，不作任何排名）',
      rows,
      columns: [
        { header: '地区', cell: ({ place }) => place },
        { header: '平台（基地）', cell: ({ name }) => html`<a href="/registry/110000-2024-0001">${name}</a>` },
        { header: '名单', cell: ({ n }) => html`<span>${n}</span>` },
      ],
    }),
  );
}

const PAGE = `<main>${tableOf()}${textOf(registryForm({ typed: {}, filter: {}, issues: {} }, '2025-11-17'))}</main>`;

it('finds nothing on the site’s own table and search form', () => {
  expect(rankingOn(PAGE)).toEqual([]);
});

/** The page with one fault put into it, each as somebody might well write it. */
const FAULTS: Record<string, (page: string) => string> = {
  'a word in a heading': (page) => `<h2>创建成效排名</h2>${page}`,
  'a word told only to those who hear the page': (page) => page.replace('<table', '<table aria-label="各省位次"'),
  'a word beside the law’s own': (page) => `<p>不搞创建结果排名或者变相排名</p><p>推荐率前10名</p>${page}`,
  'a medal as a sign': (page) => page.replace('甲平台', '🥇甲平台'),
  'a class that names a rank': (page) => page.replace('<table', '<table data-look="medal" id="leaderboard"'),
  'a link that sorts': (page) => `<a href="/registry?division=440000&amp;sort=year">按年度</a>${page}`,
  'a field that chooses an order': (page) => page.replace('</form>', '<input type="hidden" name="orderBy" /></form>'),
  'a choice of an order': (page) => page.replace('</select>', '<option value="x">数量从高到低</option></select>'),
  'a head that can be pressed': (page) => page.replace(/(<th[^>]*>)\s*名单/u, '$1<button>名单</button>'),
  'a head that says how it is sorted': (page) => page.replace('<th', '<th aria-sort="descending"'),
  'a column of results': (page) => page.replace(/(<th[^>]*>)\s*名单/u, '$1按期办结率'),
  'a column of rates under a harmless head': (page) => page.replace('41 个', '41.5%'),
  'a column of serial numbers': (page) => page.replace(/(<th[^>]*>)\s*名单/u, '$1序号'),
  'rows numbered under a harmless head': (page) => page.replace('3 个', '1').replace('41 个', '2').replace('7 个', '3'),
  'a row that stands out': (page) => page.replace('<tr\nclass="bg-white', '<tr\nclass="bg-done-tint'),
  'a cell that stands out': (page) => page.replace(/<td(\s+)class="border/u, '<td$1class="bg-done-tint border'),
  'a number that stands out': (page) => page.replace('<span>41 个', '<span class="text-xl text-done">41 个'),
  'a bar beside a number': (page) => page.replace('41 个', '<meter value="41"></meter>41 个'),
  'a bar made of a width': (page) => page.replace('<span>41 个', '<span style="width: 41%">41 个'),
  'places by their numbers': () =>
    tableOf(ROWS.toSorted((a, b) => Number.parseInt(b.n, 10) - Number.parseInt(a.n, 10))),
  'choices of places out of order': (page) =>
    page
      .replace(/<option value="110000"\s*>北京市<\/option>/u, '')
      .replace('</select>', '<option>北京市</option></select>'),
  'a numbered list of places': (page) => `<ol><li>北京市</li><li>广东省</li></ol>${page}`,
  'a numbered list of units': (page) =>
    `<ol><li><a href="/registry/110000-2024-0001">甲</a></li><li><a href="/registry/110000-2024-0002">乙</a></li></ol>${page}`,
  'an item that stands out': (page) => `<ul><li class="card">甲</li><li class="card text-xl">乙</li></ul>${page}`,
};

describe('finds', () => {
  it.each(Object.entries(FAULTS))('%s', (_, seed) => {
    const faulty = seed(PAGE);
    expect(faulty).not.toBe(PAGE);
    expect(rankingOn(faulty)).not.toEqual([]);
  });
});

it('knows a word of ranking from one that only says that there is none', () => {
  const ranking = [
    '综合排序',
    '第一名',
    '前三名',
    '前10强',
    'TOP 10',
    '红黑榜',
    '走在前列',
    '全省领先',
    '最高的地区',
    '总分',
    '同比',
    '低于全国',
  ];
  expect(ranking.filter((words) => rankWordsIn(words).length === 0)).toEqual([]);
  const plain = [
    '不排名次',
    '不搞创建结果排名或者变相排名',
    '第一条',
    '前三年',
    '至少 3 家',
    '制造业单项冠军',
    '最多12项',
    '3月31日前',
  ];
  expect(plain.flatMap(rankWordsIn)).toEqual([]);
});

it('knows names of ranks and orders', () => {
  expect(['rank', 'passRate', 'score', 'top', 'medal'].every(namesRank)).toBe(true);
  expect(['sort', 'orderBy', 'sort-by', 'desc'].every(namesOrder)).toBe(true);
  expect(
    ['border', 'sticky', 'q', 'division', 'status', 'page'].some((name) => namesRank(name) || namesOrder(name)),
  ).toBe(false);
  expect(['序号', '#', '指数', '认定率'].every(headsResult)).toBe(true);
  expect(['地区', '状态', '年度', '编号'].some(headsResult)).toBe(false);
});

it('tells what stands before what it should follow', () => {
  expect([placeOf('广东'), placeOf('广州市 440100'), placeOf('甲平台')]).toEqual(['440000', '440100', undefined]);
  expect(placesOutOfOrder(['北京', '山西', '广东'])).toEqual([]);
  expect(placesOutOfOrder(['北京', '广东', '山西'])).toEqual(['山西 after 广东']);
  expect(outOfOrder(['b', '?', 'a'], (one) => (one === '?' ? undefined : one))).toEqual(['a after b']);
  expect([countUp(['1', '2', '3']), countUp(['第1名', '第2名']), countUp(['1', '3']), countUp(['1'])]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
