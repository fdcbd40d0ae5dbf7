import { authorities } from '@shifan/rules';
import { expect, it } from 'vitest';
import { TILE_PLACES, type TilePlace } from './tile-places.ts';

/** Pairs of tiles of one row or column that stand next to each other, gaps left out. */
function neighbours(along: 'row' | 'column'): [TilePlace, TilePlace][] {
  const across = along === 'row' ? 'column' : 'row';
  const sorted = TILE_PLACES.toSorted((a, b) => a[along] - b[along] || a[across] - b[across]);
  return sorted.flatMap((tile, at): [TilePlace, TilePlace][] => {
    const next = sorted[at + 1];
    return next?.[along] === tile[along] ? [[tile, next]] : [];
  });
}

it('gives every authority one tile, in the order of the codes', () => {
  expect(TILE_PLACES.map(({ code }) => code)).toEqual(authorities.map(({ code }) => code));
});

it('puts no two tiles on one place', () => {
  expect(new Set(TILE_PLACES.map(({ column, row }) => `${column}/${row}`)).size).toBe(37);
});

it('goes from west to east along a row and from north to south down a column', () => {
  const wrongRows = neighbours('row').filter(([west, east]) => west.seat[0] > east.seat[0]);
  const wrongColumns = neighbours('column').filter(([north, south]) => north.seat[1] < south.seat[1]);
  expect([...wrongRows, ...wrongColumns].map(([a, b]) => `${a.code} ${b.code}`)).toEqual([]);
});

it('puts a city with a plan of its own, and 兵团, next to its province', () => {
  const apart = authorities
    .filter((one) => one.class !== 'province')
    .filter((one) => {
      const home = one.class === 'corps' ? '650000' : `${one.code.slice(0, 2)}0000`;
      const [tile, province] = [one.code, home].map((code) => TILE_PLACES.find((place) => place.code === code));
      if (!tile || !province) return true;
      return Math.abs(tile.column - province.column) + Math.abs(tile.row - province.row) !== 1;
    });
  expect(apart).toEqual([]);
});
