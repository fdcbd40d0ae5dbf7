import { catalogue } from './catalogue.ts';
import type { ErrorCode } from './catalogue.ts';

/** What fills the places of a message; a day as YYYY-MM-DD, a number as its decimal string. */
export type Slots = Record<string, string>;

const PLACE = /\{([A-Za-z]+)(:date)?\}/gu;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;

/**
 * Fills a code's Chinese message. `{slot}` takes the text as it is, `{slot:date}` writes a day in Chinese.
 * A slot that is not given stands as “…”, so that a forgotten slot never breaks a refusal.
 *
 * Example: `formatMessage('ROWS_TOO_FEW', { label: '服务企业名单', count: '29', min: '30' })`
 * → `“服务企业名单”现有29行，至少填写30行。`
 */
export function formatMessage(code: ErrorCode, slots: Slots = {}): string {
  let text = '';
  for (const piece of piecesOf(code)) text += typeof piece === 'string' ? piece : filled(piece, slots);
  return text;
}

interface Place {
  name: string;
  asDate: boolean;
}

/** Messages taken apart, each once: an exploration of a process words a refusal a hundred thousand times. */
const takenApart = new Map<ErrorCode, (string | Place)[]>();

function piecesOf(code: ErrorCode): (string | Place)[] {
  const known = takenApart.get(code);
  if (known !== undefined) return known;
  const pieces: (string | Place)[] = [];
  let from = 0;
  for (const match of catalogue[code].message.matchAll(PLACE)) {
    pieces.push(catalogue[code].message.slice(from, match.index));
    pieces.push({ name: match[1] ?? '', asDate: match[2] !== undefined });
    from = match.index + match[0].length;
  }
  pieces.push(catalogue[code].message.slice(from));
  takenApart.set(code, pieces);
  return pieces;
}

function filled({ name, asDate }: Place, slots: Slots): string {
  const value = Object.hasOwn(slots, name) ? slots[name] : undefined;
  if (value === undefined) return '…';
  return asDate ? dayInChinese(value) : value;
}

/** Names of the slots a code's message uses, in order. Example: `slotNames('FIELD_REQUIRED')` → `['label']`. */
export function slotNames(code: ErrorCode): string[] {
  return [...catalogue[code].message.matchAll(PLACE)].map((match) => match[1] ?? '');
}

function dayInChinese(value: string): string {
  const parts = DAY.exec(value);
  if (parts === null) return value;
  return `${Number(parts[1])}年${Number(parts[2])}月${Number(parts[3])}日`;
}
