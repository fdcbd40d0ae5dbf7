/** A number of the law as it might be: its text as typed, and how it bounds; empty where it stays as it is. */
export interface Supposed {
  value: string;
  bound: '' | 'inclusive' | 'exclusive';
}

export type Suppositions = Readonly<Record<string, Supposed>>;

const ONE = /^(?<parameter>[a-z0-9-]{1,64}):(?<value>[0-9.-]{0,28}):(?<bound>inclusive|exclusive)?$/u;
const NUMBER = /^-?\d{1,15}(?:\.\d{1,10})?$/u;
const MOST = 20;

export const UNCHANGED: Supposed = { value: '', bound: '' };

/** What the address supposes: `served-smes:1200:exclusive,…`; what cannot be read is left out. */
export function readSuppositions(text: string): Suppositions {
  const found = text.split(',').flatMap((one): [string, Supposed][] => {
    const { parameter = '', value = '', bound } = ONE.exec(one)?.groups ?? {};
    if (parameter === '') return [];
    return [[parameter, { value, bound: bound === 'inclusive' || bound === 'exclusive' ? bound : '' }]];
  });
  return Object.fromEntries(found.slice(0, MOST));
}

/** The same as it stands in the address. */
export function writeSuppositions(suppositions: Suppositions): string {
  return Object.entries(suppositions)
    .filter(([, { value, bound }]) => value !== '' || bound !== '')
    .map(([parameter, { value, bound }]) => `${parameter}:${value}:${bound}`)
    .join(',');
}

export function isNumber(text: string): boolean {
  return NUMBER.test(text);
}

interface Present {
  parameter: string;
  value: string;
  bound: string;
}

/** What differs from the numbers as they stand, as the API asks for it; numbers half typed are left out. */
export function changesOf(suppositions: Suppositions, present: readonly Present[]) {
  return present.flatMap(({ parameter, value: now, bound: bounds }) => {
    const { value, bound } = suppositions[parameter] ?? UNCHANGED;
    const moved = isNumber(value) && Number(value) !== Number(now);
    const turned = bound !== '' && bound !== bounds;
    if (!moved && !turned) return [];
    return [{ parameter, ...(moved ? { value } : {}), ...(turned ? { bound } : {}) }];
  });
}
