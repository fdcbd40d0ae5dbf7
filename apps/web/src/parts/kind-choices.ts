/** The kinds a list can be narrowed to. */
export const KIND_CHOICES = [
  { code: '', label: '平台和基地' },
  { code: 'platform', label: '平台类' },
  { code: 'base', label: '基地类' },
] as const;

export type KindChoice = (typeof KIND_CHOICES)[number]['code'];

/** The kind of an address; both where it names none. */
export function kindChoice(text: string): KindChoice {
  return text === 'platform' || text === 'base' ? text : '';
}

/** A page number of an address; the first where it is none. */
export function pageOf(text: string): number {
  const page = Number(text);
  return Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1;
}
