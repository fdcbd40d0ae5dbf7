import { isShifanError } from '@shifan/errors';
import { describe, expect, it } from 'vitest';
import { guardJson } from './json-guard.ts';

function codeOf(text: string): string {
  try {
    guardJson(text);
  } catch (error) {
    return isShifanError(error) ? error.code : String(error);
  }
  return 'ok';
}

describe('the raw JSON guard', () => {
  it.each([
    ['{"a":1,"b":[{"c":"d\\"}"},2,null,true,-1.5e3]}', 'ok'],
    ['"text"', 'ok'],
    [' [ ] ', 'ok'],
    ['{ "a" : { } , "b" : [ 1 , 2 ] }', 'ok'],
    ['{"a":1,"a":2}', 'INPUT_DUPLICATE_KEY'],
    ['{"a":1,"\\u0061":2}', 'INPUT_DUPLICATE_KEY'],
    ['[{"b":{"__proto__":{}}}]', 'INPUT_FORBIDDEN_KEY'],
    ['{"\\u005f_proto__":1}', 'INPUT_FORBIDDEN_KEY'],
    ['{"constructor":{"prototype":1}}', 'INPUT_FORBIDDEN_KEY'],
    [`${'['.repeat(30)}${']'.repeat(30)}`, 'INPUT_TOO_DEEP'],
    ['{"a":"\\ud800"}', 'INPUT_SURROGATE'],
    ['{"a":"\\u0000"}', 'INPUT_NUL'],
    ['{"a":1', 'INPUT_NOT_JSON'],
    ['{a:1}', 'INPUT_NOT_JSON'],
  ])('%s is %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it('reads a megabyte in well under a second', () => {
    const text = JSON.stringify({
      rows: Array.from({ length: 20_000 }, (_, n) => ({ n: String(n), name: '企业名称企业名称' })),
    });
    const started = performance.now();
    guardJson(text);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
