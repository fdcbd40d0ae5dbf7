import type { ErrorCode } from '@shifan/errors';
import { nearestKey } from '@shifan/rules';
import type { FileProblem } from '../problem.ts';
import { readFlag } from '../yaml/flag.ts';
import { isNumberText } from '../yaml/number-text.ts';
import { describeValue, isYamlRecord } from '../yaml/tree.ts';
import type { YamlRecord, YamlValue } from '../yaml/tree.ts';

/** Where a record stands; problems are collected, so that an author sees all of them at once. */
export interface Place {
  file: string;
  path: string;
  problems: FileProblem[];
}

interface ProblemParts {
  /** absent: what stands under the key */
  found?: string;
  expected: string;
  todo: string;
  code?: ErrorCode;
  severity?: FileProblem['severity'];
}

export interface RecordReader {
  place: Place;
  has(key: string): boolean;
  /** A text (a number is taken as it was written); undefined and a problem where it is absent or something else. */
  text(key: string, expected: string): string | undefined;
  optionalText(key: string, expected: string): string | undefined;
  optionalBoolean(key: string): boolean | undefined;
  optionalRecord(key: string): YamlRecord | undefined;
  records(key: string, expected: string): RecordReader[];
  value(key: string): YamlValue | undefined;
  /** A misspelt key is an error, so that a slip of the pen is no passing test; any other unknown key is a warning. */
  refuseOtherKeys(known: readonly string[]): void;
  problem(key: string, parts: ProblemParts): void;
}

/**
 * Reads the keys of one record; a value that is no record gives a problem and reads as an empty one.
 * @example createRecordReader(new Map([['kind', 'base']]), place).text('kind', '类别') // 'base'
 */
export function createRecordReader(value: YamlValue | undefined, place: Place): RecordReader {
  const record: YamlRecord = isYamlRecord(value) ? value : new Map();
  if (!isYamlRecord(value)) {
    add(place, { path: place.path, found: describeValue(value), expected: '一个对象（键: 值）', todo: '改写为对象' });
  }
  const problem: RecordReader['problem'] = (key, parts) =>
    add(place, { path: pathOf(place, key), found: describeValue(record.get(key)), ...parts });
  const optionalText: RecordReader['optionalText'] = (key, expected) => {
    const found = record.get(key);
    if (found === undefined || found === null) return undefined;
    const text = textOf(found);
    if (text !== undefined && text !== '') return text;
    return void problem(key, { expected, todo: `改正 ${key}` });
  };
  return {
    place,
    has: (key) => record.has(key),
    value: (key) => record.get(key),
    problem,
    optionalText,
    text(key, expected) {
      if (record.get(key) === undefined || record.get(key) === null) problem(key, { expected, todo: `补上 ${key}` });
      return optionalText(key, expected);
    },
    optionalBoolean: (key) => readBoolean(record.get(key), () => problem(key, BOOLEAN)),
    optionalRecord: (key) => readRecord(record.get(key), () => problem(key, RECORD)),
    records: (key, expected) =>
      readRecords({ place, key, found: record.get(key) }, () => problem(key, listOf(expected))),
    refuseOtherKeys(known) {
      for (const key of record.keys()) {
        if (!known.includes(key) && !NOTES.has(key)) problem(key, unknownKey(key, known));
      }
    },
  };
}

/** Keys that authors write for readers alone. */
const NOTES = new Set(
  ['note', 'notes', 'comment', 'comments', 'description', 'title', 'why', 'because', 'source', 'tags'].concat([
    'citation',
    'clause',
    'article',
    'law',
    'id',
    '说明',
    '备注',
  ]),
);

function unknownKey(key: string, known: readonly string[]): ProblemParts {
  const expected = `只有这些键：${known.join('、')}`;
  const nearest = nearestKey(key, known, Math.floor(key.length / 3));
  return nearest === undefined
    ? { expected, todo: '没有用到；改正或删去', severity: 'warning' }
    : { expected, todo: `是不是 ${nearest}？` };
}

/** A text, a number as it was written, or a list of them in one text. */
function textOf(found: YamlValue): string | undefined {
  if (isNumberText(found)) return found.written;
  if (typeof found === 'string') return found.trim();
  if (!Array.isArray(found)) return undefined;
  const parts = found.map(textOf).filter((part) => part !== undefined);
  return parts.length === found.length ? parts.join('；') : undefined;
}

const BOOLEAN = { expected: 'true 或 false', todo: '写作 true 或 false，不加引号' };
const RECORD = { expected: '一个对象（键: 值）', todo: '改写为对象' };

function listOf(expected: string): { expected: string; todo: string } {
  return { expected: `${expected}的列表，至少一项`, todo: '按 “- ” 逐项列出' };
}

function readBoolean(found: YamlValue | undefined, refuse: () => void): boolean | undefined {
  if (found === undefined || found === null) return undefined;
  return readFlag(found) ?? void refuse();
}

function readRecord(found: YamlValue | undefined, refuse: () => void): YamlRecord | undefined {
  if (isYamlRecord(found)) return found;
  if (found !== undefined && found !== null) refuse();
  return undefined;
}

function readRecords(
  at: { place: Place; key: string; found: YamlValue | undefined },
  refuse: () => void,
): RecordReader[] {
  if (!Array.isArray(at.found) || at.found.length === 0) {
    refuse();
    return [];
  }
  return at.found.map((item, index) =>
    createRecordReader(item, { ...at.place, path: `${pathOf(at.place, at.key)}[${index}]` }),
  );
}

function pathOf(place: Place, key: string): string {
  return place.path === '' ? key : `${place.path}.${key}`;
}

function add(place: Place, parts: { path: string; found: string } & ProblemParts): void {
  place.problems.push({ code: 'CASE_FILE_INVALID', severity: 'error', ...parts, file: place.file });
}
