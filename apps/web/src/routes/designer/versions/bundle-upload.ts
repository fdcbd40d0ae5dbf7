import type { DesignProblemDto, WireError } from '@shifan/api';
import { Failure, NO_ANSWER } from '../../../api/failure.ts';

/** What the check of a bundle found: sound, with how much was checked, or what must be mended. */
export interface BundleVerdict {
  passed: boolean;
  problems: DesignProblemDto[];
  bundle: {
    jurisdiction: string;
    title: string;
    number: string;
    version: string;
    check: { articles: number; criteria: number; cases: number; scenarios: number };
  } | null;
}

async function post<Answer>(path: string, body: string): Promise<Answer> {
  let answer: Response;
  try {
    answer = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  } catch {
    throw new Failure({ code: NO_ANSWER, message: '连不上服务器，文件可能没有送到，可以再试一次。' });
  }
  const json: unknown = await answer.json().catch(() => undefined);
  if (answer.ok) return json as Answer;
  throw new Failure(
    (json as WireError | undefined) ?? { code: 'UNKNOWN', message: '系统没有给出可读的答复，请稍后再试。' },
  );
}

/** Has a bundle checked whole; nothing is kept. */
export function checkBundle(text: string): Promise<BundleVerdict> {
  return post('/designer/bundles/check', text);
}

/** Proposes a bundle for installation. */
export function proposeBundle(text: string, order: { commandId: string; because: string }): Promise<unknown> {
  return post(`/designer/bundles?${new URLSearchParams(order).toString()}`, text);
}
