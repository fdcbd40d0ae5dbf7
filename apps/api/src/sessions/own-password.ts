import { fail } from '@shifan/errors';
import { DEMO_PASSWORD } from '../seeds/people.ts';

const SHORTEST = 10;

/** What a person may choose as password: long enough, not guessed at once, not the one before. Errors: PASSWORD_WEAK. */
export function refuseWeakPassword(next: string, of: { username: string; current?: string }): void {
  const problem = problemOf(next, of);
  if (problem !== undefined) fail('PASSWORD_WEAK', { problem });
}

function problemOf(next: string, { username, current }: { username: string; current?: string }): string | undefined {
  const length = [...next].length;
  if (length < SHORTEST) return `至少${SHORTEST}个字符，现在是${length}个`;
  if (next === current) return '和现在的密码一样';
  if (next.toLowerCase().includes(username.toLowerCase())) return '里面有用户名';
  if (next === DEMO_PASSWORD) return '这是人人知道的演示密码';
  if (new Set(next).size < 4) return '只用了不到4种字符';
  return undefined;
}
