import { findField, nearestKey } from '@shifan/rules';
import type { Column, Facts, FactValue, Field, Plugin, Row } from '@shifan/rules';
import type { FileProblem } from '../problem.ts';
import { describeValue, isYamlRecord } from '../yaml/tree.ts';
import type { YamlRecord, YamlValue } from '../yaml/tree.ts';
import { knownFactKeys } from './known-keys.ts';
import { asWritten, shapeOf } from './shapes.ts';

export interface ReadFacts {
  facts: Facts;
  problems: FileProblem[];
}

interface Place {
  plugin: Plugin;
  kind: string;
  file: string;
  path: string;
}

/**
 * Reads facts that people wrote: numbers become exact decimal strings from their spelling, tables become rows.
 *
 * A key that the plugin does not know, and a value that its field would refuse, stay as they are written, with a warning: the
 * engine reads such a value as no data. What cannot be a fact at all (a nested object) is an error and is left out.
 */
export function readFacts(record: YamlRecord, place: Place): ReadFacts {
  const read: ReadFacts = { facts: {}, problems: [] };
  const known = knownFactKeys(place.plugin);
  for (const [key, value] of record) {
    const at = { ...place, path: place.path === '' ? key : `${place.path}.${key}` };
    if (!known.has(key)) read.problems.push(unknownKey(key, { known, at }));
    const fact = readFact(value, { field: findField(place.plugin, key, place.kind), at, problems: read.problems });
    if (fact !== undefined) put(read.facts, key, fact);
  }
  return read;
}

interface FactPlace {
  field: Field | Column | undefined;
  at: Place;
  problems: FileProblem[];
}

function readFact(value: YamlValue, place: FactPlace): FactValue | undefined {
  if (value === null) return null;
  const { field, at, problems } = place;
  const shape = shapeOf(field);
  const rows = isListOfRecords(value);
  if (rows && (shape === 'table' || field === undefined))
    return rows.map((row, index) => readRow(row, { ...place, index }));
  if (shape === 'table') return void problems.push(wrongShape(value, { at, expected: '行的列表，每行是 列: 值' }));
  const fact = shape.read(value);
  if (fact !== undefined) return fact;
  const written = asWritten(value);
  problems.push({ ...wrongShape(value, { at, expected: shape.expected }), ...(written === undefined ? {} : KEPT) });
  return written;
}

function isListOfRecords(value: YamlValue): YamlRecord[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const rows = value.filter(isYamlRecord);
  return rows.length === value.length && (rows.length > 0 || value.length === 0) ? rows : undefined;
}

const KEPT = { severity: 'warning', todo: '这样的值按没有数据处理' } as const;

function readRow(row: YamlRecord, place: FactPlace & { index: number }): Row {
  const read: Row = {};
  const columns = place.field !== undefined && 'columns' in place.field ? place.field.columns : undefined;
  for (const [key, value] of row) {
    const at = { ...place.at, path: `${place.at.path}[${place.index}].${key}` };
    const column = columns?.find((one) => one.key === key);
    if (columns !== undefined && column === undefined) {
      place.problems.push(unknownKey(key, { known: new Set(columns.map((one) => one.key)), at }));
    }
    const cell = readFact(value, { field: column, at, problems: place.problems });
    if (typeof cell === 'string' || typeof cell === 'boolean' || cell === null) put(read, key, cell);
  }
  return read;
}

/** Also for a key like __proto__, which must stay an ordinary key. */
function put(record: object, key: string, value: FactValue): void {
  Object.defineProperty(record, key, { value, enumerable: true, writable: true, configurable: true });
}

function unknownKey(key: string, { known, at }: { known: Set<string>; at: Place }): FileProblem {
  const nearest = nearestKey(key, known);
  return {
    file: at.file,
    path: at.path,
    found: key,
    expected: `${at.plugin.id} 用到的键`,
    todo: nearest === undefined ? '核对拼写；用不到就删去' : `是不是 ${nearest}？`,
    code: 'CASE_FILE_INVALID',
    severity: 'warning',
  };
}

function wrongShape(value: YamlValue, { at, expected }: { at: Place; expected: string }): FileProblem {
  return {
    file: at.file,
    path: at.path,
    found: describeValue(value),
    expected,
    todo: '改正这个值',
    code: 'CASE_FILE_INVALID',
    severity: 'error',
  };
}
