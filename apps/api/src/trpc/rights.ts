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
// The deciding authority of a programme: the ministry of the national one, the province of its own.
const DECIDERS = [...PROVINCE, ...MINISTRY] as const;
const DECIDING_APPROVERS = ['provincial-approver', 'ministry-approver'] as const;
const ADMINISTRATOR = ['administrator'] as const;
// The whole of an authority, by place: not for those who see one place of it.
const OVERSEERS = [...PROVINCE, ...MINISTRY, 'auditor'] as const;
const FILE_READERS = [...OPERATOR, ...READERS] as const;

/** Who may call what. A procedure that is missing here does not compile, and a test compares it with the router. */
export const RIGHTS = {
  'session.me': 'anyone',
  'session.signIn': 'anyone',
  'session.signOut': 'anyone',
  'session.changePassword': 'signed-in',
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
  'review.newerVerdicts': READERS,
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
  'selection.list': DECIDERS,
  'selection.decline': DECIDERS,
  'publicNotices.list': 'anyone',
  'publicNotices.get': 'anyone',
  'publicNotices.preview': DECIDERS,
  'publicNotices.publish': DECIDING_APPROVERS,
  'publicNotices.confirm': DECIDING_APPROVERS,
  'publicNotices.correct': DECIDING_APPROVERS,
  'publicNotices.manage': DECIDERS,
  'objections.rules': 'anyone',
  'objections.file': 'anyone',
  'objections.track': 'anyone',
  'objections.settle': DECIDERS,
  'creation.progress': FILE_READERS,
  'creation.report': OPERATOR,
  'creation.monitor': READERS,
  'creation.duesForMe': FILE_READERS,
  'dossiers.open': OPERATOR,
  'dossiers.get': OPERATOR,
  'dossiers.save': OPERATOR,
  'dossiers.submit': OPERATOR,
  'acceptance.list': READERS,
  'acceptance.case': READERS,
  'acceptance.judge': OFFICERS,
  'acceptance.conclude': OFFICERS,
  'acceptance.reject': DECIDING_APPROVERS,
  'acceptance.openReexaminations': DECIDERS,
  'acceptance.passReexamination': DECIDING_APPROVERS,
  'acceptance.failReexamination': DECIDING_APPROVERS,
  'changes.ofCase': FILE_READERS,
  'changes.list': READERS,
  'changes.report': OPERATOR,
  'changes.giveOpinion': OFFICERS,
  'changes.settle': DECIDING_APPROVERS,
  'sanctions.ofCase': READERS,
  'sanctions.noteCheck': OFFICERS,
  'sanctions.openInvestigation': OFFICERS,
  'sanctions.concludeInvestigation': DECIDERS,
  'sanctions.sanction': DECIDING_APPROVERS,
  'titles.list': READERS,
  'registry.search': 'anyone',
  'registry.entry': 'anyone',
  'registry.verify': 'anyone',
  'registry.certificate': [...OPERATOR, ...DECIDERS],
  'enactments.list': 'signed-in',
  'enactments.propose': ['provincial-approver'],
  'enactments.approve': ['provincial-approver'],
  // Either of the authority's people drafts a yearly notice; an approver who did not write it publishes it.
  'calls.list': [...DECIDERS, 'auditor'],
  'calls.get': [...DECIDERS, 'auditor'],
  'calls.begin': DECIDERS,
  'calls.save': DECIDERS,
  'calls.preview': [...DECIDERS, 'auditor'],
  'calls.publish': DECIDING_APPROVERS,
  'calls.discard': DECIDERS,
  'calendar.years': 'anyone',
  'calendar.preview': ['ministry-approver'],
  'calendar.announce': ['ministry-approver'],
  // Either of a province's people hands a list in and reads what is wrong with it; what goes into the public registry, or
  // out of it again, is the approver's act.
  'migration.columns': PROVINCE,
  'migration.imports': PROVINCE,
  'migration.import': PROVINCE,
  'migration.problems': PROVINCE,
  'migration.confirm': ['provincial-approver'],
  'migration.undo': ['provincial-approver'],
  'migration.oldTitles': READERS,
  'oldTitles.mine': OPERATOR,
  'oldTitles.gapSheet': OPERATOR,
  // An administrator keeps people and places; what was kept, an auditor reads too.
  'administration.overview': ADMINISTRATOR,
  'administration.addUnit': ADMINISTRATOR,
  'administration.addCities': ADMINISTRATOR,
  'administration.renameUnit': ADMINISTRATOR,
  'administration.closeUnit': ADMINISTRATOR,
  'administration.reopenUnit': ADMINISTRATOR,
  'administration.people': ADMINISTRATOR,
  'administration.addPerson': ADMINISTRATOR,
  'administration.renamePerson': ADMINISTRATOR,
  'administration.grantRole': ADMINISTRATOR,
  'administration.endPerson': ADMINISTRATOR,
  'administration.resetPassword': ADMINISTRATOR,
  'administration.operators': ADMINISTRATOR,
  'administration.addOperator': ADMINISTRATOR,
  'administration.acts': [...ADMINISTRATOR, 'auditor'],
  'administration.authorities': ADMINISTRATOR,
  'administration.addAdministrator': ADMINISTRATOR,
  'setup.choices': 'anyone',
  'setup.complete': 'anyone',
  // What a number of the law does is looked at by those who decide on it, and by auditors.
  'deciding.facts': [...DECIDERS, 'auditor'],
  'deciding.distribution': [...DECIDERS, 'auditor'],
  'deciding.parameters': [...DECIDERS, 'auditor'],
  'deciding.whatIf': [...DECIDERS, 'auditor'],
  'designer.versions': READERS,
  'designer.coverage': READERS,
  'designer.cases': READERS,
  'designer.process': READERS,
  'designer.compare': READERS,
  'designer.impact': READERS,
  'designer.bundles': READERS,
  'designer.bundle': READERS,
  'designer.approveBundle': DECIDING_APPROVERS,
  'designer.rejectBundle': DECIDERS,
  'designer.revision': 'anyone',
  'designer.problems': READERS,
  'overview.filters': OVERSEERS,
  'overview.panel': OVERSEERS,
  'overview.series': OVERSEERS,
  'overview.cases': OVERSEERS,
  'overview.readings': ['auditor'],
} as const satisfies Record<ProcedurePath, Rule>;

/** Procedures that need no signing in. */
export type OpenPath = {
  [P in ProcedurePath]: (typeof RIGHTS)[P] extends 'anyone' ? P : never;
}[ProcedurePath];

export type GuardedPath = Exclude<ProcedurePath, OpenPath>;
