import { Environment } from './config.ts';

export type ConfigRow = { name: string; default: string | null; meaning: string };

/** Every setting, made of the one schema that reads them; null: it has no default. */
export function configRows(): ConfigRow[] {
  return Object.entries(Environment.shape).map(([name, schema]) => ({
    name,
    default: textOf(schema.safeParse(undefined).data),
    meaning: schema.description ?? '',
  }));
}

/** The same as a table; the README's is this text. */
export function configTable(): string {
  const rows = configRows().map((row) => {
    const usual = row.default === null ? 'none' : `\`${row.default}\``;
    return `| \`${row.name}\` | ${usual} | ${row.meaning} |`;
  });
  return ['| variable | default | meaning |', '|---|---|---|', ...rows].join('\n');
}

function textOf(value: unknown): string | null {
  if (value === undefined) return null;
  return typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value);
}
