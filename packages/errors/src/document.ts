import { areas } from './catalogue.ts';
import { httpStatus } from './entry.ts';
import type { CatalogueArea } from './entry.ts';

const HEAD = `# Error codes

Written from the catalogue in \`packages/errors\`; a test holds the two equal, and \`vitest run --root packages/errors -u\` rewrites this page.
A code is stable; its message may be reworded. \`{slot}\` is filled with a text, \`{slot:date}\` with a day.
`;

/** The whole of docs/errors.md, as the catalogue says it. */
export function catalogueDocument(): string {
  const sections = Object.entries(areas).map(([heading, area]) => section(heading, area));
  return [HEAD, ...sections].join('\n');
}

function section(heading: string, area: CatalogueArea): string {
  const rows = Object.entries(area).map(
    ([code, entry]) =>
      `| \`${code}\` | ${entry.audience} | ${entry.kind} (${httpStatus[entry.kind]}) | ${entry.message} |`,
  );
  return [`## ${heading}`, '', '| code | audience | kind (HTTP) | message |', '|---|---|---|---|', ...rows, ''].join(
    '\n',
  );
}
