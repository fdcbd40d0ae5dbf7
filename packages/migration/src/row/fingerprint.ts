import type { FactValue } from '@shifan/rules';
import type { OldTitle } from '../old-title.ts';

/** The parts of a title whose differences are told by name, in this order. */
export const comparedParts = [
  ['name', '平台（基地）名称'],
  ['operatorName', '运营单位'],
  ['division', '所在地'],
  ['grantedOn', '认定日期'],
  ['services', '服务类别'],
  ['statedEnd', '有效期至'],
  ['facts', '数据'],
] as const;

const WIDTH = 9;
/** How many parts a fingerprint has. */
export const PARTS = comparedParts.length;

/**
 * A short text that is the same for titles of the same content: for each part a hash of 9 characters. The key's own parts are not in it. It
 * tells slips of a list apart and guards nothing: whoever makes two texts with one hash deceives his own list.
 */
export function fingerprintOf(title: OldTitle): string {
  const facts = { ...title.facts, factsYear: title.factsYear === null ? null : String(title.factsYear) };
  const parts = { ...title, services: title.services.join(), facts: textOf(facts) };
  return comparedParts.map(([part]) => partText(bitsOf(String(parts[part])))).join('');
}

/** The names of the parts in which two titles differ. */
export function differences(one: string, other: string): string[] {
  return comparedParts.flatMap(([, name], index) => {
    const at = index * WIDTH;
    return one.slice(at, at + WIDTH) === other.slice(at, at + WIDTH) ? [] : [name];
  });
}

function textOf(facts: Readonly<Record<string, FactValue>>): string {
  return JSON.stringify(
    Object.keys(facts)
      .toSorted()
      .map((key) => [key, facts[key]]),
  );
}

/** The parts of a fingerprint as numbers. */
export function partBits(fingerprint: string): number[] {
  return comparedParts.map((_part, index) =>
    Number.parseInt(fingerprint.slice(index * WIDTH, (index + 1) * WIDTH), 36),
  );
}

/** A part of a fingerprint: always 9 characters. */
export function partText(bits: number): string {
  return bits.toString(36).padStart(WIDTH, '0');
}

/** 46 bits of two multiplicative hashes. */
export function bitsOf(text: string): number {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 2654435761);
    high = Math.imul(high ^ unit, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return (high & 0x3fff) * 0x1_0000_0000 + (low >>> 0);
}
