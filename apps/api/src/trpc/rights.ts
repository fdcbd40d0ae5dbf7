import type { ProcedurePath } from '../contract/contract.ts';
import type { Role } from '../contract/session.ts';

export type Rule = 'anyone' | 'signed-in' | readonly Role[];

const OPERATOR = ['operator-clerk'] as const;
const CITY = ['municipal-reviewer', 'provincial-body-reviewer'] as const;
const PROVINCE = ['provincial-reviewer', 'provincial-approver'] as const;
const MINISTRY = ['ministry-reviewer', 'ministry-approver'] as const;
const OFFICERS = [...CITY, ...PROVINCE, ...MINISTRY] as const;
// Recommending is an approver's act where a body has approvers; a city's reviewer signs for the city.
const RECOMMENDERS = [...CITY, 'provincial-approver'] as const;
const READERS = [...OFFICERS, 'auditor'] as const;

/** Who may call what. A procedure that is missing here does not compile, and a test compares it with the router. */
export const RIGHTS = {
  'session.me': 'anyone',
  'session.signIn': 'anyone',
  'session.signOut': 'anyone',
  'demo.people': 'anyone',
  'demo.signInAs': 'anyone',
  'demo.clock': 'anyone',
  'demo.moveClock': 'anyone',
  'law.jurisdictions': 'anyone',
  'law.articles': 'anyone',
  'law.plugin': 'anyone',
  'law.notice': 'anyone',
  'notices.open': 'anyone',
  'notices.forMe': 'signed-in',
  'applications.list': OPERATOR,
  'applications.create': OPERATOR,
  'applications.get': OPERATOR,
  'applications.saveDraft': OPERATOR,
  'applications.validate': OPERATOR,
  'applications.submit': OPERATOR,
  'applications.withdraw': OPERATOR,
  'applications.receipt': OPERATOR,
  'applications.timeline': OPERATOR,
  'evidence.list': 'signed-in',
  'evidence.remove': OPERATOR,
  'review.workList': READERS,
  'review.case': READERS,
  'review.verdicts': READERS,
  'review.judge': OFFICERS,
  'review.differences': READERS,
  'review.timeline': READERS,
  'review.addRemark': OFFICERS,
  'review.resolveRemark': OFFICERS,
  'review.return': OFFICERS,
  'review.decline': OFFICERS,
  'review.recommend': RECOMMENDERS,
  'review.withdrawRecommendation': RECOMMENDERS,
  'recommendation.places': [...CITY, ...PROVINCE],
  'recommendation.summarySheet': [...CITY, ...PROVINCE],
  'recommendation.nilReturn': RECOMMENDERS,
  'selection.list': MINISTRY,
  'selection.decline': MINISTRY,
  'publicNotices.list': 'anyone',
  'publicNotices.get': 'anyone',
  'publicNotices.preview': MINISTRY,
  'publicNotices.publish': ['ministry-approver'],
  'publicNotices.confirm': ['ministry-approver'],
  'publicNotices.manage': MINISTRY,
  'objections.file': 'anyone',
  'objections.track': 'anyone',
  'objections.settle': MINISTRY,
} as const satisfies Record<ProcedurePath, Rule>;

/** Procedures that need no signing in. */
export type OpenPath = {
  [P in ProcedurePath]: (typeof RIGHTS)[P] extends 'anyone' ? P : never;
}[ProcedurePath];

export type GuardedPath = Exclude<ProcedurePath, OpenPath>;
