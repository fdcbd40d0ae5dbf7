import { parse } from '@babel/parser';
import { CONTRACT, RENAMED_KEYS } from '@shifan/rules';

/** A place of a text and what comes there. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

interface Node {
  type: string;
  start: number;
  end: number;
}

/**
 * A source file of a plugin in the vocabulary of today: keys of objects, accesses and destructured names are renamed by the tree
 * of the source, the contract's number is raised; comments, texts and layout stay. Doing it twice changes nothing.
 *
 * Errors: SyntaxError where it is no TypeScript.
 * @example upgradeSource("const m = { orReason: true };") // "const m = { excusable: true };"
 */
export function upgradeSource(source: string): string {
  const tree: unknown = parse(source, { sourceType: 'module', plugins: ['typescript'] }).program;
  const edits = [...editsIn(tree)].toSorted((a, b) => b.start - a.start);
  return edits.reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), source);
}

const renames = new Map(Object.values(RENAMED_KEYS).flatMap((one) => Object.entries(one)));

function* editsIn(value: unknown): Generator<Edit> {
  if (Array.isArray(value)) {
    for (const one of value) yield* editsIn(one);
  } else if (isNode(value)) {
    yield* editsOf(value);
    for (const inner of Object.values(value)) yield* editsIn(inner);
  }
}

function* editsOf(node: Node): Generator<Edit> {
  if (node.type === 'ObjectProperty') yield* editsOfProperty(new Map(Object.entries(node)));
  if (node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression') {
    const parts = new Map(Object.entries(node));
    if (parts.get('computed') !== true) yield* renamed(parts.get('property'));
  }
}

function* editsOfProperty(property: ReadonlyMap<string, unknown>): Generator<Edit> {
  const key = property.get('key');
  const value = property.get('value');
  const name = nameOf(key);
  if (!isNode(key) || name === undefined || property.get('computed') === true) return;
  if (name === 'contract') yield* raised(value);
  const next = renames.get(name);
  if (next === undefined) return;
  // `{ orReason }` names a variable too, which keeps its own name
  if (property.get('shorthand') === true) yield { start: key.start, end: key.start, text: `${next}: ` };
  else yield* renamed(key);
}

function* renamed(key: unknown): Generator<Edit> {
  const next = renames.get(nameOf(key) ?? '');
  if (next === undefined || !isNode(key)) return;
  const text = key.type === 'StringLiteral' ? `'${next}'` : next;
  yield { start: key.start, end: key.end, text };
}

/** `contract: 1`, also as `1 as const`. */
function* raised(value: unknown): Generator<Edit> {
  if (!isNode(value)) return;
  if (value.type === 'TSAsExpression' && 'expression' in value) yield* raised(value.expression);
  if (value.type !== 'NumericLiteral' || !('value' in value)) return;
  if (typeof value.value === 'number' && value.value < CONTRACT) {
    yield { start: value.start, end: value.end, text: String(CONTRACT) };
  }
}

function nameOf(key: unknown): string | undefined {
  if (!isNode(key)) return undefined;
  if (key.type === 'Identifier' && 'name' in key && typeof key.name === 'string') return key.name;
  return key.type === 'StringLiteral' && 'value' in key && typeof key.value === 'string' ? key.value : undefined;
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string' &&
    'start' in value &&
    'end' in value
  );
}
