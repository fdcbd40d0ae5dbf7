import { fail } from '@shifan/errors';
import { DEMO_PASSWORD } from '../seeds/people.ts';

const SHORTEST = 10;

/** What a person may choose as password: long enough, not guessed at once, not the one before. Errors: PASSWORD_WEAK. */
export function refuseWeakPassword(next: string, of: { username: string; current?: string }): void {
  const problem = problemOf(next, of);
  if (problem !== undefined) fail('PASSWORD_WEAK', { problem });
}

function problemOf(next: string, { username, current }: { username: string; current?: string }): string | undefined {
  if (lengthOf(next) < SHORTEST) return `至少${SHORTEST}个字符（一个汉字算两个），现在是${lengthOf(next)}个`;
  if (next === current) return '和现在的密码一样';
  if (next.toLowerCase().includes(username.toLowerCase())) return '里面有用户名';
  if (next === DEMO_PASSWORD) return '这是人人知道的演示密码';
  if (new Set(next).size < 4) return '只用了不到4种字符';
  return undefined;
}

/** A Han character is one of thousands, and counts as two. */
function lengthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);
}
