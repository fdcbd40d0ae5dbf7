import { describe, expect, it } from 'vitest';
import { parseDocuments } from './parse-documents.ts';
import type { YamlRecord } from './tree.ts';

function only(text: string): YamlRecord {
  const { documents, problems } = parseDocuments(text, 'a.yaml');
  expect(problems).toEqual([]);
  const first = documents[0];
  if (!(first instanceof Map)) throw new Error('no record');
  return first;
}

describe('parseDocuments', () => {
  it('keeps a bare day a day and the key `on` a word', () => {
    expect(only('on: 2026-03-01').get('on')).toBe('2026-03-01');
  });

  it('keeps a number as it was written', () => {
    expect(only('a: 0.10').get('a')).toEqual({ written: '0.10' });
    expect(only('{"a": 12345678901234567890.10}').get('a')).toEqual({ written: '12345678901234567890.10' });
  });

  it('keeps quoted digits text', () => {
    expect(only('division: "440100"').get('division')).toBe('440100');
  });

  it('brings in the keys of a merged record, those written beside it first', () => {
    const record = only('base: &base { a: 1, b: x }\nown: { b: y, <<: *base }\nlate: { <<: [*base], b: z }');
    expect(record.get('own')).toEqual(
      new Map<string, unknown>([
        ['b', 'y'],
        ['a', { written: '1' }],
      ]),
    );
    expect(record.get('late')).toEqual(
      new Map<string, unknown>([
        ['a', { written: '1' }],
        ['b', 'z'],
      ]),
    );
    expect(parseDocuments('a: { <<: 3 }', 'a.yaml').problems[0]?.found).toContain('<<');
  });

  it('reads a file that begins with a byte order mark and ends its lines as Windows does', () => {
    expect(only('\uFEFFon: 2026-03-01\r\nkind: base\r\n').get('kind')).toBe('base');
    expect(only('\uFEFF{"on": "2026-03-01"}').get('on')).toBe('2026-03-01');
  });

  it('reads several documents of one file, and a JSON list as several', () => {
    expect(parseDocuments('a: 1\n---\nb: 2\n---\n', 'a.yaml').documents).toHaveLength(2);
    expect(parseDocuments('[{"a":1},{"b":2}]', 'a.json').documents).toHaveLength(2);
  });

  it('refuses a key written twice and says on which line', () => {
    const { problems } = parseDocuments('a: 1\nb: 2\na: 3\n', 'twice.yaml');
    expect(problems[0]).toMatchObject({ file: 'twice.yaml', code: 'CASE_FILE_INVALID', line: 3 });
  });

  it('keeps __proto__ an ordinary key', () => {
    expect([...only('{"__proto__": {"x": true}}').keys()]).toEqual(['__proto__']);
  });

  it('reads a long file whose nodes are all written out', () => {
    expect(only(`a: [${'x, '.repeat(60_000)}x]`).get('a')).toHaveLength(60_001);
  });

  it('refuses an alias bomb', () => {
    const rows = Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`);
    const { problems } = parseDocuments(`a0: &a0 x\n${rows.join('\n')}`, 'bomb.yaml');
    expect(problems[0]?.code).toBe('CASE_FILE_INVALID');
  });

  it('refuses endless nesting', () => {
    expect(parseDocuments('['.repeat(5000), 'deep.json').problems.length).toBeGreaterThan(0);
  });
});
