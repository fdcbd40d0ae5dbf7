const WIDTH = 110;

/**
 * JSON for readers: what fits on a line stands on a line.
 * @example compactJson({ a: [1, 2] }) // '{ "a": [1, 2] }'
 */
export function compactJson(value: unknown, indent = ''): string {
  const line = onOneLine(value);
  if (line.length + indent.length <= WIDTH || typeof value !== 'object' || value === null) return line;
  const deeper = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((one) => compactJson(one, deeper))
    : entriesOf(value).map(([key, one]) => `${JSON.stringify(key)}: ${compactJson(one, deeper)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return [open, parts.map((part) => `${deeper}${part}`).join(',\n'), `${indent}${close}`].join('\n');
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = entriesOf(value).map(([key, one]) => `${JSON.stringify(key)}: ${onOneLine(one)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, one]) => one !== undefined);
}
