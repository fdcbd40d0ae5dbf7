import { fail } from '@shifan/errors';
import data from './authorities.json' with { type: 'json' };
import { fictionalAuthorities } from './fictional.ts';
import type { Authority } from './place.ts';

const CLASSES: Record<string, Authority['class']> = { province: 'province', 'plan-city': 'plan-city', corps: 'corps' };

/** The authorities of 工信部企业〔2025〕225号 第三条, in the order of their division codes. */
export const authorities: readonly Authority[] = data.map((one) => ({ ...one, class: classOf(one.class) }));

const byCode = new Map([...authorities, ...fictionalAuthorities].map((one) => [one.code, one]));

/** The authority of this code (a fictional one too), if it is one. */
export function findAuthority(code: string): Authority | undefined {
  return byCode.get(code);
}

/**
 * The authority a division belongs to: a city with a plan of its own before its province.
 * @throws NOT_FOUND where no authority has such divisions
 * @example authorityOfDivision('440305').name // '深圳市'
 */
export function authorityOfDivision(division: string): Authority {
  const found = /^\d{6}$/u.test(division)
    ? (byCode.get(`${division.slice(0, 4)}00`) ?? byCode.get(`${division.slice(0, 2)}0000`))
    : undefined;
  return found ?? fail('NOT_FOUND');
}

function classOf(text: string): Authority['class'] {
  const found = CLASSES[text];
  if (found === undefined) throw new RangeError(`unknown class of authority: ${text}`);
  return found;
}
