import { own } from '../facts.ts';
import type { FactValue, Facts } from '../facts.ts';
import { keysOf, walk } from '../expressions/walk.ts';
import type { Visit } from '../expressions/walk.ts';
import { indexOf } from '../plugin-index.ts';
import type { Criterion } from '../schema/criterion.ts';
import type { FieldType } from '../schema/form.ts';
import type { Plugin } from '../schema/plugin.ts';

/** Which answers a standard looks at. */
interface Looked {
  keys: Set<string>;
  /** by table, the columns whose cells matter */
  columns: Map<string, Set<string>>;
  /** codes that are asked for, by any key */
  codes: Set<string>;
}

const FREE = new Set<FieldType>(['text', 'long-text', 'url', 'email', 'phone', 'mobile', 'postcode', 'uscc']);

/**
 * Of the answers of a kind what its standard looks at, and the items named in `also`; of tables the columns that matter. Free text
 * and personal data are replaced by marks (`#1`, `#2`: the same text, the same mark), so that what is counted stays countable and
 * nothing can be read. Every criterion finds of this what it finds of the answers.
 * @example keptFacts({ plugin, kind: 'platform', also: ['servedSmes'] }, submission.facts)
 */
export function keptFacts(of: { plugin: Plugin; kind: string; also: readonly string[] }, facts: Facts): Facts {
  const looked = lookedAt(of.plugin, of.kind);
  const mark = createMarks(looked.codes);
  const { fields, columns } = indexOf(of.plugin);
  const kept: Facts = {};
  for (const key of new Set([...looked.keys, ...of.also])) {
    const value = own(facts, key);
    if (value === null) continue;
    const wanted = looked.columns.get(key);
    kept[key] = Array.isArray(value)
      ? cells(value, { hides: (name) => hides(columns.get(`${key}.${name}`)), wanted, mark })
      : hides(fields.get(key))
        ? mark(value)
        : value;
  }
  return kept;
}

type Mark = <T extends string | boolean | null>(value: T) => T | string;
type Cells = { hides: (column: string) => boolean; wanted: ReadonlySet<string> | undefined; mark: Mark };

function cells(list: Exclude<FactValue, string | boolean | null>, { hides: hidden, wanted, mark }: Cells): FactValue {
  if (list.every((one) => typeof one === 'string')) return list;
  return list.flatMap((row) =>
    typeof row === 'string'
      ? []
      : [
          Object.fromEntries(
            Object.entries(row).flatMap(([name, cell]) =>
              wanted?.has(name) === true ? [[name, hidden(name) ? mark(cell) : cell]] : [],
            ),
          ),
        ],
  );
}

function hides(item: { type: FieldType; personal?: boolean | undefined } | undefined): boolean {
  return item === undefined || item.personal === true || FREE.has(item.type);
}

/** Text by a mark of its own; a code that is asked for stays, and blanks stay blank. */
function createMarks(codes: ReadonlySet<string>): Mark {
  const marks = new Map<string, string>();
  return (value) => {
    if (typeof value !== 'string') return value;
    const text = value.trim();
    if (text === '' || codes.has(text)) return value;
    const known = marks.get(text) ?? `#${marks.size + 1}`;
    marks.set(text, known);
    return known;
  };
}

const known = new WeakMap<readonly Criterion[], Map<string, Looked>>();

function lookedAt(plugin: Plugin, kind: string): Looked {
  const byKind = known.get(plugin.criteria) ?? new Map<string, Looked>();
  known.set(plugin.criteria, byKind);
  const found = byKind.get(kind) ?? look(plugin, kind);
  byKind.set(kind, found);
  return found;
}

function look(plugin: Plugin, kind: string): Looked {
  const looked: Looked = { keys: new Set(), columns: new Map(), codes: new Set() };
  const { formulas } = indexOf(plugin);
  const queue: Visit[] = plugin.criteria
    .filter(({ kinds }) => kinds.includes(kind))
    .map(({ condition }) => ({ node: condition, path: '', table: undefined }));
  for (const start of queue) {
    for (const visit of walk(start)) {
      note(visit, looked);
      for (const key of keysOf(visit.node)) {
        const formula = looked.keys.has(key) ? undefined : formulas.get(key);
        looked.keys.add(key);
        if (formula !== undefined) queue.push({ node: formula, path: '', table: undefined });
      }
    }
  }
  return looked;
}

/** Inside `where` a key may be a column's, and a column is always one. */
function note({ node, table }: Visit, { columns, codes }: Looked): void {
  const of = (name: string, column: string) => columns.set(name, (columns.get(name) ?? new Set()).add(column));
  if ('column' in node && 'table' in node) of(node.table, node.column);
  if (table !== undefined && 'key' in node) of(table, node.key);
  if ('code' in node) codes.add(node.code);
  if ('codes' in node) for (const code of node.codes) codes.add(code);
}
