import { authorityOfDivision, divisions, divisionsOf, findAuthority, findDivision } from '@shifan/rules';
import type { Division } from '@shifan/rules';
import { toHalfWidth } from '@shifan/forms';
import { tellChange } from '../cell.ts';
import type { Cell } from '../cell.ts';

const peoples = '藏|蒙古|回|哈萨克|柯尔克孜|朝鲜|土家|苗|彝|白|傣|景颇|傈僳|布依|侗|哈尼|壮|羌|维吾尔';
const suffix = new RegExp(`(?:(?:(?:${peoples})族?)*自治[区州]|地区|省|市|盟)$`, 'u');

/** Names with and without what kind of division they are; a name of several divisions leads to all of them. */
const byName = new Map<string, Division[]>();

function remember(name: string, division: Division): void {
  const known = byName.get(name) ?? [];
  if (!known.includes(division)) byName.set(name, [...known, division]);
}

for (const division of divisions) {
  remember(division.name, division);
  const short = division.name.replace(suffix, '');
  if (short.length >= 2) remember(short, division);
}

/**
 * The division of an operator: a six-digit code (a district's gives the prefecture above it) or a name. It must be one of the
 * authority's own; a name of several divisions is taken where only one of them is its own.
 */
export function readDivision(cell: Cell, authority: string): string | undefined {
  const { text, tell } = cell;
  if (text === '') return undefined;
  const compact = toHalfWidth(text).replaceAll(/\s+/gu, '');
  const found = /^\d{6}(?:\.0+)?$/u.test(compact) ? byCode(compact.slice(0, 6)) : named(compact);
  const own = found.filter((one) => one.authority === authority);
  const [division] = own;
  if (division !== undefined && own.length === 1) {
    if (compact !== division.code && compact !== division.name) tellChange(cell, `${division.code} ${division.name}`);
    return division.code;
  }
  if (found.length === 0) tell('OLD_TITLE_DIVISION_UNKNOWN', { mend: nearest(compact, authority) });
  else if (found.length > 1) {
    const choices = found.map(({ code, name }) => `${name}（${code}）`).join('、');
    tell('OLD_TITLE_DIVISION_AMBIGUOUS', { slots: { choices }, mend: own[0]?.code });
  } else tellElsewhere(cell, found[0], authority);
  return undefined;
}

function tellElsewhere({ tell }: Cell, division: Division | undefined, authority: string): void {
  const other = division === undefined ? '' : authorityOfDivision(division.code).name;
  tell('OLD_TITLE_DIVISION_ELSEWHERE', {
    slots: { authority: other, own: findAuthority(authority)?.name ?? authority },
  });
}

/** The division of a code; of a district, the prefecture above it, or the municipality. No other code is guessed. */
function byCode(code: string): Division[] {
  const exact = knownCode(code) ?? (code.endsWith('00') ? undefined : knownCode(`${code.slice(0, 4)}00`));
  if (exact !== undefined) return [exact];
  const whole = knownCode(`${code.slice(0, 2)}0000`);
  const undivided = whole !== undefined && divisionsOf(whole.code).length === 1;
  return undivided && /^\d{2}0[12]\d{2}$/u.test(code) ? [whole] : [];
}

function knownCode(code: string): Division | undefined {
  const found = findDivision(code);
  return found?.code === code ? found : undefined;
}

/** The divisions of a name, with or without the province before it and a district behind it. */
function named(name: string): Division[] {
  const exact = byName.get(name);
  if (exact !== undefined) return exact;
  const province = divisions.find((one) => one.level === 'province' && name.startsWith(one.name));
  const rest = province === undefined ? name : name.slice(province.name.length);
  const within = (one: Division): boolean => province === undefined || one.code.startsWith(province.code.slice(0, 2));
  const inside = (byName.get(rest) ?? []).filter(within);
  if (inside.length > 0) return inside;
  return divisions.filter((one) => one.level === 'prefecture' && within(one) && rest.startsWith(one.name));
}

/** The one division of the authority whose name differs by one character. */
function nearest(name: string, authority: string): string | undefined {
  const near = divisionsOf(authority).filter((one) => {
    const known = Array.from(one.name);
    const written = Array.from(name);
    return known.length === written.length && known.filter((char, index) => char !== written[index]).length === 1;
  });
  return near.length === 1 ? near[0]?.code : undefined;
}
