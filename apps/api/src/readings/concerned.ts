import { authorities } from '@shifan/rules';

/** Keys of inputs that say what is chosen and name neither a person nor an enterprise. */
const KEPT = [
  'jurisdiction',
  'kind',
  'year',
  'stage',
  'overdue',
  'status',
  'panel',
  'types',
  'from',
  'to',
  'division',
  'noticeId',
  'publicNoticeId',
  'phase',
  'fact',
  'parameter',
  'criterion',
  'purpose',
  'fileId',
  'page',
] as const;
export type KeptKey = (typeof KEPT)[number] | 'q';

const KNOWN = new Set(authorities.map(({ code }) => code));
const PLAIN = /^[A-Za-z0-9._,-]{1,200}$/u;
/** Ids may hold long numbers; anywhere else one could be a telephone's. */
const IDS: readonly string[] = ['noticeId', 'publicNoticeId', 'fileId'];
const LONG_NUMBER = /\d{7,}/u;

export type Concerned = { authorities: string[]; caseId: string | null; filter: Partial<Record<KeptKey, string>> };

/** What an input is about: whose data, which case, and what was chosen of them. */
export function concernedBy(input: unknown): Concerned {
  const given = valuesOf(input);
  const whole = { ...given, ...valuesOf(given['filter']) };
  const named = [whole['tenantId'], whole['authority'], ...casesOf(given).map((one) => one['tenantId'])];
  const found = named.filter((one): one is string => typeof one === 'string' && KNOWN.has(one));
  return { authorities: [...new Set(found)].toSorted(), caseId: caseIdOf(whole), filter: keptOf(whole) };
}

function keptOf(values: Record<string, unknown>): Concerned['filter'] {
  const entries = KEPT.map((key): [KeptKey, string] => [key, textOf(values[key])]).filter(
    ([key, text]) => PLAIN.test(text) && (IDS.includes(key) || !LONG_NUMBER.test(text)),
  );
  const searched: [KeptKey, string][] = values['q'] === undefined ? [] : [['q', 'given']];
  return Object.fromEntries([...entries, ...searched]);
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(',');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function caseIdOf(values: Record<string, unknown>): string | null {
  const { caseId } = values;
  return typeof caseId === 'string' ? caseId : null;
}

function casesOf({ cases }: Record<string, unknown>): Record<string, unknown>[] {
  return Array.isArray(cases) ? cases.map(valuesOf) : [];
}

function valuesOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
