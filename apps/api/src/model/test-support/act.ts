import type { Person } from './cast.ts';
import type { Case, Notice, World } from './world.ts';

export const ACTS = [
  'submit',
  'withdraw',
  'return',
  'decline',
  'recommend',
  'unrecommend',
  'publish',
  'object',
  'settle-objection',
  'confirm',
  'progress',
  'apply',
  'conclude',
  'reject',
  'open',
  'pass',
  'fail',
  'change',
  'opinion',
  'settle-change',
  'check',
  'sanction',
  'enact',
] as const;
export type ActName = (typeof ACTS)[number];

/** Something that somebody does with a case. What `n` and `flag` say is the act's own: which of several, or how it ends. */
export type Act = {
  do: ActName;
  as: Person;
  case: Case;
  n: number;
  flag: boolean;
  /** by a person who has not seen what happened since */
  stale: boolean;
  /** sent twice at once under one id */
  twice: boolean;
};

/** Candidates before the creation-period has begun, designation after. */
export function phaseOf({ case: one }: Act): Notice['phase'] {
  return one.creation ? 'notice-designation' : 'notice-candidate';
}

/** The notice that is meant; mostly the last one. */
export function noticeOf({ case: one, n }: Act): Notice {
  const notice = n % 6 === 0 ? one.notices[0] : one.notices.at(-1);
  if (!notice) throw new Error('on no notice');
  return notice;
}

/** The number of the document is left out now and then. */
export function documentOf(act: Act): string | undefined {
  if (noticeOf(act).phase === 'notice-candidate') return act.n % 4 === 0 ? '测试〔2026〕1号' : undefined;
  return act.n % 7 === 1 ? undefined : `测试〔2028〕${act.n}号`;
}

/** The cases of a list, in the order in which they are taken (by tenant): one, or all that stand where it stands. */
export function listOf({ cases }: World, act: Act): Case[] {
  const { case: one, flag } = act;
  if (!flag) return [one];
  if (act.do === 'confirm') return noticeOf(act).cases;
  const beside = cases.filter(
    ({ stage, level, programme }) => stage === one.stage && level === one.level && programme === one.programme,
  );
  return (beside.length > 0 ? beside : [one]).toSorted((a, b) => Number(a.tenant) - Number(b.tenant));
}
