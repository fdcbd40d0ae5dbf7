/** Where one authority's tile stands: column from the west, row from the north, both from 1. */
export interface TilePlace {
  code: string;
  column: number;
  row: number;
  /** degrees of the seat, east and north; what the place is derived from, and what the test holds it to */
  seat: readonly [east: number, north: number];
}

/**
 * The 37 authorities of 工信部企业〔2025〕225号 第三条 as tiles of one size: 31 provinces, 5 计划单列市 and 兵团. It is no map: no
 * border, no coast and no area is drawn, and every authority takes the same room, so that nothing looks larger or more than another.
 *
 * The order is geographic and can be checked: along a row the seats go from west to east, down a column from north to south. A
 * 计划单列市 stands beside or below its province (大连 below 辽宁, 青岛 beside 山东, 宁波 beside 浙江, 厦门 below 福建, 深圳 below 广东).
 * 兵团 has its seat in the same city as 新疆 and stands beside it. Eight columns are the fewest in which both orders hold.
 * Listed in the order of their codes, which is also the order in which the keyboard goes through them.
 */
export const TILE_PLACES: readonly TilePlace[] = [
  { code: '110000', column: 6, row: 3, seat: [116.4, 39.9] },
  { code: '120000', column: 7, row: 4, seat: [117.2, 39.1] },
  { code: '130000', column: 6, row: 4, seat: [114.5, 38.0] },
  { code: '140000', column: 5, row: 4, seat: [112.5, 37.9] },
  { code: '150000', column: 5, row: 3, seat: [111.7, 40.8] },
  { code: '210000', column: 8, row: 3, seat: [123.4, 41.8] },
  { code: '210200', column: 8, row: 4, seat: [121.6, 38.9] },
  { code: '220000', column: 8, row: 2, seat: [125.3, 43.9] },
  { code: '230000', column: 8, row: 1, seat: [126.6, 45.8] },
  { code: '310000', column: 7, row: 6, seat: [121.5, 31.2] },
  { code: '320000', column: 6, row: 6, seat: [118.8, 32.1] },
  { code: '330000', column: 6, row: 7, seat: [120.2, 30.3] },
  { code: '330200', column: 7, row: 7, seat: [121.6, 29.9] },
  { code: '340000', column: 5, row: 6, seat: [117.2, 31.8] },
  { code: '350000', column: 5, row: 8, seat: [119.3, 26.1] },
  { code: '350200', column: 5, row: 9, seat: [118.1, 24.5] },
  { code: '360000', column: 5, row: 7, seat: [115.9, 28.7] },
  { code: '370000', column: 6, row: 5, seat: [117.0, 36.7] },
  { code: '370200', column: 7, row: 5, seat: [120.4, 36.1] },
  { code: '410000', column: 5, row: 5, seat: [113.6, 34.8] },
  { code: '420000', column: 4, row: 6, seat: [114.3, 30.6] },
  { code: '430000', column: 4, row: 7, seat: [113.0, 28.2] },
  { code: '440000', column: 4, row: 8, seat: [113.3, 23.1] },
  { code: '440300', column: 4, row: 9, seat: [114.1, 22.5] },
  { code: '450000', column: 3, row: 8, seat: [108.3, 22.8] },
  { code: '460000', column: 3, row: 9, seat: [110.3, 20.0] },
  { code: '500000', column: 3, row: 6, seat: [106.6, 29.6] },
  { code: '510000', column: 2, row: 6, seat: [104.1, 30.7] },
  { code: '520000', column: 3, row: 7, seat: [106.7, 26.6] },
  { code: '530000', column: 2, row: 7, seat: [102.7, 25.0] },
  { code: '540000', column: 1, row: 6, seat: [91.1, 29.7] },
  { code: '610000', column: 4, row: 5, seat: [108.9, 34.3] },
  { code: '620000', column: 3, row: 5, seat: [103.8, 36.1] },
  { code: '630000', column: 2, row: 5, seat: [101.8, 36.6] },
  { code: '640000', column: 4, row: 4, seat: [106.2, 38.5] },
  { code: '650000', column: 1, row: 3, seat: [87.6, 43.8] },
  { code: '660000', column: 2, row: 3, seat: [87.6, 43.8] },
];
