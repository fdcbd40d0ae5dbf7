import { authorities, divisionsOf } from '@shifan/rules';

const CODES = new Map(
  authorities.flatMap((authority) => [
    [authority.name, authority.code] as const,
    [authority.shortName, authority.code] as const,
    ...divisionsOf(authority.code).map(({ code, name }) => [name, code] as const),
  ]),
);

/** The division code of a place by its name, with or without the code beside it; undefined where it names none. */
export function placeOf(text: string): string | undefined {
  const [, name = ''] = /^\s*([\p{Script=Han}]+)/u.exec(text) ?? [];
  return CODES.get(name);
}

/** The neighbours among keys of which the later one should stand first; what has no key is passed over. */
export function outOfOrder(items: readonly string[], keyOf: (item: string) => string | undefined): string[] {
  const keyed = items.flatMap((item) => {
    const key = keyOf(item);
    return key === undefined ? [] : [{ item, key }];
  });
  return keyed.flatMap(({ item, key }, at) => {
    const before = keyed[at - 1];
    return before !== undefined && before.key > key ? [`${item} after ${before.item}`] : [];
  });
}

/** Places in a list that do not stand by division code; a list in which not everything is a place is none of places. */
export function placesOutOfOrder(items: readonly string[]): string[] {
  return items.every((item) => placeOf(item) !== undefined) ? outOfOrder(items, placeOf) : [];
}

/** Whether texts count from 1: what they stand beside is then numbered. */
export function countUp(texts: readonly string[]): boolean {
  if (texts.length < 2) return false;
  return texts.every((text, at) => new RegExp(`^第?${at + 1}[.、名位]?$`, 'u').test(text.trim()));
}
