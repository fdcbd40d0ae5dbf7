import { toHalfWidth } from '../text/half-width.ts';
import standard from './gbt-4754-2017.json' with { type: 'json' };

/** A 中类 of GB/T 4754-2017 with the 大类 and 门类 it belongs to. */
export interface Industry {
  /** three digits, as in the standard, e.g. "356" */
  code: string;
  name: string;
  division: { code: string; name: string };
  section: { code: string; name: string };
}

/** The 473 中类 of GB/T 4754-2017 国民经济行业分类, in the standard's order. */
export const industries: readonly Industry[] = Object.entries(standard.classes).map(([code, name]) => ({
  code: code.slice(1),
  name,
  division: { code: code.slice(1, 3), name: named(standard.divisions, code.slice(0, 3)) },
  section: { code: code.slice(0, 1), name: named(standard.sections, code.slice(0, 1)) },
}));

const byCode = new Map(industries.map((industry) => [industry.code, industry]));

/**
 * The 中类 of a code, with or without its 门类 letter; undefined where the standard has none.
 * @example findIndustry('C356')?.name // '电子和电工机械专用设备制造'
 */
export function findIndustry(code: string): Industry | undefined {
  const [, letter = '', digits = ''] = /^([A-T]?)(\d{3})$/u.exec(code) ?? [];
  const industry = byCode.get(digits);
  return letter === '' || industry?.section.code === letter ? industry : undefined;
}

/**
 * The 中类 whose code begins with, or whose name (or 大类, 门类) holds, every word of the query; those named themselves
 * before those whose 大类 or 门类 is named, each in the standard's order.
 * @example searchIndustries('软件')[0]?.code // '651'
 */
export function searchIndustries(query: string, limit = 50): Industry[] {
  const words = toHalfWidth(query).toUpperCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return industries.slice(0, limit);
  const own = industries.filter((industry) => words.every((word) => isNamed(industry, word)));
  const wider = industries.filter(
    (industry) => !own.includes(industry) && words.every((word) => isNamed(industry, word) || isWithin(industry, word)),
  );
  return [...own, ...wider].slice(0, limit);
}

function isNamed({ code, name, section }: Industry, word: string): boolean {
  return code.startsWith(word) || `${section.code}${code}`.startsWith(word) || name.toUpperCase().includes(word);
}

function isWithin({ division, section }: Industry, word: string): boolean {
  return division.name.includes(word) || section.name.includes(word);
}

function named(names: Readonly<Record<string, string>>, code: string): string {
  return names[code] ?? '';
}
