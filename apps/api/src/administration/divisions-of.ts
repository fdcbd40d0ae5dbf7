import { divisions } from '@shifan/rules';

export type Place = { code: string; name: string };

/** The cities of an authority, in the order of their codes. */
export function citiesOf(tenant: string): Place[] {
  return divisions
    .filter(({ authority, level, code }) => authority === tenant && level === 'prefecture' && code !== tenant)
    .map(({ code, name }) => ({ code, name }));
}

/** Where an authority's operators lie: in its cities, or in the authority's own division where it has none. */
export function placesOf(tenant: string): Place[] {
  const cities = citiesOf(tenant);
  if (cities.length > 0) return cities;
  return divisions.filter(({ code }) => code === tenant).map(({ code, name }) => ({ code, name }));
}
