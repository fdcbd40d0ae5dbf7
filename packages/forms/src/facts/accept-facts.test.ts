import { isShifanError } from '@shifan/errors';
import type { FieldIssue } from '@shifan/errors';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf, fieldOf, offlineEvents } from '../test-support/small-plugin.ts';
import { acceptFacts } from './accept-facts.ts';

const context = contextOf([
  { ...fieldOf('text'), key: 'platformName', label: '平台名称' },
  { ...fieldOf('integer'), key: 'servedSmes', label: '服务中小企业数量' },
  { ...fieldOf('yes-no'), key: 'isBranch', label: '分支机构' },
  { ...fieldOf('multi-choice', { options: [{ code: 'app', label: 'APP' }] }), key: 'channels', label: '登录方式' },
  { ...fieldOf('computed'), key: 'share', label: '占比' },
  offlineEvents,
]);

/** The issues with which an input is refused; undefined where it is accepted. */
function issuesOf(input: unknown): FieldIssue[] | undefined {
  try {
    acceptFacts(input, context);
    return undefined;
  } catch (error) {
    if (isShifanError(error) && error.code === 'FACTS_REFUSED') return error.issues ?? [];
    throw error;
  }
}

function refused(input: unknown): FieldIssue[] {
  const issues = issuesOf(input);
  if (issues === undefined) throw new Error('was accepted');
  return issues;
}

const paths = (input: unknown): string[] => refused(input).map(({ path, code }) => `${path} ${code}`);

describe('acceptFacts', () => {
  it('takes any subset of the answers as it is, emptied ones too', () => {
    const facts = {
      platformName: '粤企通',
      servedSmes: '１０００',
      isBranch: null,
      channels: ['app'],
      offlineEvents: [{ name: '宣讲', heldOn: null }],
    };
    expect(acceptFacts(facts, context)).toEqual(facts);
    expect(acceptFacts({}, context)).toEqual({});
  });

  it('refuses what is not an object of answers', () => {
    for (const input of [null, 'x', 5, [], new Date(), undefined]) expect(paths(input)).toEqual([' FIELD_WRONG_SHAPE']);
  });

  it('refuses unknown keys and keys that reach for a prototype, and strips nothing', () => {
    expect(paths({ status: 'confirmed', platformName: '好' })).toEqual(['status FIELD_UNKNOWN']);
    expect(paths(JSON.parse('{"__proto__":{"a":1}}'))).toEqual(['__proto__ INPUT_FORBIDDEN_KEY']);
    expect(paths({ constructor: 'x' })).toEqual(['constructor INPUT_FORBIDDEN_KEY']);
    expect(paths({ toString: 'x' })).toEqual(['toString FIELD_UNKNOWN']);
    expect(paths({ offlineEvents: [{ tenantId: '1' }] })).toEqual(['offlineEvents[0].tenantId FIELD_UNKNOWN']);
    expect(paths(JSON.parse('{"offlineEvents":[{"__proto__":"x"}]}'))).toEqual([
      'offlineEvents[0].__proto__ INPUT_FORBIDDEN_KEY',
    ]);
  });

  it('refuses a computed field, numbers and dates that are not written as text, and every other shape', () => {
    expect(paths({ share: '1' })).toEqual(['share FIELD_COMPUTED']);
    expect(refused({ servedSmes: 1000 })).toMatchObject([
      { path: 'servedSmes', code: 'FIELD_WRONG_SHAPE', value: '1000', accepted: expect.stringContaining('文字') },
    ]);
    expect(paths({ isBranch: '是', channels: 'app', offlineEvents: {}, platformName: ['x'] })).toEqual([
      'isBranch FIELD_WRONG_SHAPE',
      'channels FIELD_WRONG_SHAPE',
      'offlineEvents FIELD_WRONG_SHAPE',
      'platformName FIELD_WRONG_SHAPE',
    ]);
    expect(paths({ offlineEvents: ['x', { name: { a: 1 } }] })).toEqual([
      'offlineEvents[0] FIELD_WRONG_SHAPE',
      'offlineEvents[1].name FIELD_WRONG_SHAPE',
    ]);
  });

  it('refuses NUL, lone surrogates and bidi controls wherever they stand', () => {
    expect(paths({ platformName: 'a\u0000' })).toEqual(['platformName FIELD_CHARACTER_NOT_ALLOWED']);
    expect(paths({ offlineEvents: [{ name: '\uD800' }] })).toEqual([
      'offlineEvents[0].name FIELD_CHARACTER_NOT_ALLOWED',
    ]);
    expect(paths({ channels: ['\u202E'] })).toEqual(['channels FIELD_CHARACTER_NOT_ALLOWED']);
  });

  it('refuses two hundred thousand levels and a hundred thousand rows without looking through them', () => {
    let deep: unknown[] = [];
    for (let level = 0; level < 200_000; level += 1) deep = [deep];
    expect(paths({ offlineEvents: deep })).toEqual(['offlineEvents[0] FIELD_WRONG_SHAPE']);
    expect(paths({ offlineEvents: Array.from({ length: 100_000 }, () => ({})) })).toEqual([
      'offlineEvents ROWS_TOO_MANY',
    ]);
    expect(paths({ platformName: '字'.repeat(5_000_000) })).toEqual(['platformName FIELD_TOO_LONG']);
    const row = { name: '字'.repeat(90_000) };
    expect(paths({ offlineEvents: Array.from({ length: 30 }, () => row) })).toEqual([' INPUT_TOO_LARGE']);
  });

  it('either gives back exactly what came, or refuses with the places', () => {
    fc.assert(
      fc.property(
        fc.object({
          key: fc.constantFrom('platformName', 'isBranch', 'channels', 'offlineEvents', 'name'),
          maxDepth: 3,
        }),
        (input) => {
          const issues = issuesOf(input);
          expect(issues ?? acceptFacts(input, context)).toEqual(issues ?? input);
          expect(issues).not.toEqual([]);
        },
      ),
    );
  });
});
