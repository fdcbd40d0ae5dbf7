/** A piece of SQL text. It may hold tokens (`«7»`) that stand for expressions kept in a frame. */
export type Sql = string;

/** What is selected: names and what they stand for. */
export type Outputs = Readonly<Record<string, Sql>>;

/**
 * Expressions over the same rows. What is used more than once is computed once: it becomes a column of a subselect below, and
 * `offset 0` keeps PostgreSQL from putting it back into every place that names it.
 */
export interface Frame {
  /** a token for an expression; the same expression gets the same token */
  keep(sql: Sql): Sql;
  /** `select … from …` over the rows of `from`, whose columns stay in sight */
  select(outputs: Outputs, from: string): string;
}

/** A statement as the database is asked it. */
export interface SqlText {
  text: string;
  /** the values of its placeholders, in their order */
  values: string[];
}

/** What all frames of one statement share: its values, and numbers that no two tokens have in common. */
export interface Statement {
  /** stands for a text; never is a text of a plugin or a person part of the statement itself */
  text(value: string): Sql;
  frame(): Frame;
  /** the statement with a placeholder for each text that it names, from `$first` on */
  finish(sql: Sql, first: number): SqlText;
}

// A token with a mark stands in a loop over rows: whatever it costs, it costs many times.
const TOKEN = /«(\d+)(!?)»/gu;

const VALUE = /‹(\d+)›/gu;

export function createStatement(): Statement {
  const texts: string[] = [];
  let last = 0;
  return {
    text(value) {
      const known = texts.indexOf(value);
      return `‹${known === -1 ? texts.push(value) - 1 : known}›`;
    },
    frame: () => createFrame(() => (last += 1)),
    finish: (sql, first) => withPlaceholders(sql, texts, first),
  };
}

function withPlaceholders(sql: Sql, texts: readonly string[], first: number): SqlText {
  const named = [...new Set([...sql.matchAll(VALUE)].map(([token]) => token))];
  const text = sql.replaceAll(VALUE, (token) => `$${first + named.indexOf(token)}::text`);
  return { text, values: named.map((token) => texts[Number(token.slice(1, -1))] ?? '') };
}

function createFrame(nextId: () => number): Frame {
  const nodes = new Map<string, Sql>();
  const ids = new Map<Sql, string>();
  return {
    keep(sql) {
      const id = ids.get(sql) ?? String(nextId());
      ids.set(sql, id);
      nodes.set(id, sql);
      return `«${id}»`;
    },
    select: (outputs, from) => inLoop(emit(nodes, { outputs, from })),
  };
}

/** Tokens of an outer frame that are left in a subselect are evaluated for each of its rows. */
function inLoop(sql: Sql): Sql {
  return sql.replaceAll(TOKEN, '«$1!»');
}

type Nodes = ReadonlyMap<string, Sql>;

function emit(nodes: Nodes, { outputs, from }: { outputs: Outputs; from: string }): string {
  const columns = namedMoreThanOnce(nodes, Object.values(outputs));
  const expand = (sql: Sql): Sql =>
    sql.replaceAll(TOKEN, (token, id: string) => {
      const node = nodes.get(id);
      if (node === undefined) return token;
      return columns.has(id) ? `c${id}` : `(${expand(node)})`;
    });
  const below = layersOf(nodes, columns)
    .map((layer) => layer.map((id) => `${expand(nodes.get(id) ?? 'null')} as c${id}`))
    .reduce((rows, layer, depth) => `(select *, ${layer.join(', ')} from ${rows} offset 0) l${depth}`, from);
  const selected = Object.entries(outputs).map(([name, sql]) => `${expand(sql)} as ${name}`);
  return `select ${selected.join(', ')} from ${below}`;
}

function namedMoreThanOnce(nodes: Nodes, roots: readonly Sql[]): ReadonlySet<string> {
  const uses = new Map<string, number>();
  const visit = (sql: Sql): void => {
    for (const [, id = '', mark] of sql.matchAll(TOKEN)) {
      const node = nodes.get(id);
      if (node === undefined) continue;
      const before = uses.get(id) ?? 0;
      uses.set(id, before + (mark === '' ? 1 : 2));
      if (before === 0) visit(node);
    }
  };
  for (const root of roots) visit(root);
  return new Set([...uses].flatMap(([id, times]) => (times > 1 ? [id] : [])));
}

/** Columns by how many subselects they stand above: each above all that it names. */
function layersOf(nodes: Nodes, columns: ReadonlySet<string>): string[][] {
  const depths = new Map<string, number>();
  // how many columns stand one above the other in an expression
  const depthIn = (sql: Sql): number => {
    let deepest = 0;
    for (const [, id = ''] of sql.matchAll(TOKEN)) {
      const node = nodes.get(id);
      if (node === undefined) continue;
      const known = depths.get(id) ?? depthIn(node) + (columns.has(id) ? 1 : 0);
      depths.set(id, known);
      deepest = Math.max(deepest, known);
    }
    return deepest;
  };
  const layers: string[][] = [];
  for (const id of columns) {
    const depth = depthIn(`«${id}»`);
    while (layers.length < depth) layers.push([]);
    layers[depth - 1]?.push(id);
  }
  return layers;
}
