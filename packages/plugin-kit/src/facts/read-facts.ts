import { findField } from '@shifan/rules';
import type { Facts, FactValue, Field, Plugin, Row } from '@shifan/rules';
import type { FileProblem } from '../problem.ts';
import { describeValue, isYamlRecord } from '../yaml/tree.ts';
import type { YamlRecord, YamlValue } from '../yaml/tree.ts';
import { knownFactKeys, nearestKey } from './known-keys.ts';
import { shapeOf } from './shapes.ts';

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
 * A value of the wrong shape is an error and is left out; a key that the plugin does not know is kept with a warning.
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
  field: Field | undefined;
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
  if (fact === undefined) problems.push(wrongShape(value, { at, expected: shape.expected }));
  return fact;
}

function isListOfRecords(value: YamlValue): YamlRecord[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const rows = value.filter(isYamlRecord);
  return rows.length === value.length && (rows.length > 0 || value.length === 0) ? rows : undefined;
}

function readRow(row: YamlRecord, place: FactPlace & { index: number }): Row {
  const read: Row = {};
  for (const [key, value] of row) {
    const at = { ...place.at, path: `${place.at.path}[${place.index}].${key}` };
    const column = place.field?.columns?.find((one) => one.key === key);
    if (place.field !== undefined && column === undefined) {
      const columns = (place.field.columns ?? []).map((one) => one.key);
      place.problems.push(unknownKey(key, { known: new Set(columns), at }));
    }
    const shape = shapeOf(column);
    const cell = shape === 'table' || value === null ? null : shape.read(value);
    if (cell === undefined && shape !== 'table')
      place.problems.push(wrongShape(value, { at, expected: shape.expected }));
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
