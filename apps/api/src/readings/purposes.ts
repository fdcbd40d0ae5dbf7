import { fail } from '@shifan/errors';
import type { Role } from '../contract/session.ts';
import type { GuardedPath, RIGHTS } from '../trpc/rights.ts';

type ReadingRole = Extract<Role, 'ministry-reviewer' | 'ministry-approver' | 'auditor'>;

/** What a session of the ministry may call; its administrator has a login that reads no case. */
type MinistryPath = {
  [P in GuardedPath]: (typeof RIGHTS)[P] extends readonly (infer R)[]
    ? Extract<R, ReadingRole> extends never
      ? never
      : P
    : P;
}[GuardedPath];

/** Plain routes by which it reads the same. */
type ReadingRoute =
  | 'GET/evidence'
  | 'GET/application-form'
  | 'GET/overview/export'
  | 'GET/objections/evidence'
  | 'GET/certificates';
type ReadingPath = MinistryPath | ReadingRoute;

type Purpose = {
  /** what is read, in plain words */
  what: string;
  /** what the law has it read for; where the asker says so for each reading, null */
  purpose: string | null;
  /** article of 工信部企业〔2025〕225号 */
  article: string;
};

/** Nothing of another tenant is read: the law, the calendar, the ministry's own drafts, bundles and people. */
const NONE = 'nothing of a tenant';

const SELECTION = { purpose: '审核推荐的创建对象', article: 'art-07' } as const;
const ACCEPTANCE = { purpose: '组织评估验收', article: 'art-07' } as const;
const REEXAMINATION = { purpose: '组织复核', article: 'art-10' } as const;
const CHANGES = { purpose: '办理重大变化', article: 'art-11' } as const;
const SANCTIONS = { purpose: '核实失信和弄虚作假', article: 'art-12' } as const;
const ONLINE = { purpose: '全过程线上管理', article: 'art-13' } as const;
const PUBLICITY = { purpose: '公示和处理异议', article: 'art-07' } as const;
const ASKED = { purpose: null, article: 'art-13' } as const;

/** For what a session of the ministry reads by each procedure and route. One that is missing here does not compile. */
export const PURPOSES = {
  'session.changePassword': NONE,
  'administration.acts': NONE,
  'notices.forMe': NONE,
  'evidence.list': { what: '佐证材料清单', ...SELECTION },
  'review.workList': { what: '审核办件清单', ...SELECTION },
  'review.case': { what: '申报材料', ...SELECTION },
  'review.verdicts': { what: '对照标准的结果', ...SELECTION },
  'review.newerVerdicts': { what: '对照新版标准的结果', ...SELECTION },
  'review.judge': { what: '评判一项指标', ...SELECTION },
  'review.differences': { what: '申报材料的修改', ...SELECTION },
  'review.timeline': { what: '办理经过', ...SELECTION },
  'review.addRemark': { what: '加批注', ...SELECTION },
  'review.resolveRemark': { what: '办结批注', ...SELECTION },
  'review.return': { what: '退回补正', ...SELECTION },
  'review.decline': { what: '不予推荐', ...SELECTION },
  'selection.list': { what: '待审核的推荐对象', ...SELECTION },
  'selection.decline': { what: '不作为创建对象', ...SELECTION },
  'publicNotices.preview': { what: '拟公示名单', ...PUBLICITY },
  'publicNotices.publish': { what: '发布公示', ...PUBLICITY },
  'publicNotices.confirm': { what: '公示期满确认', ...PUBLICITY },
  'publicNotices.correct': { what: '更正公示', ...PUBLICITY },
  'publicNotices.manage': { what: '公示和异议', ...PUBLICITY },
  'objections.settle': { what: '处理异议', ...PUBLICITY },
  'creation.progress': { what: '创建进展', ...ONLINE },
  'creation.monitor': { what: '创建期和称号的进展', ...ONLINE },
  'creation.duesForMe': { what: '到期事项', ...ONLINE },
  'acceptance.list': { what: '验收和复核清单', ...ACCEPTANCE },
  'acceptance.case': { what: '验收、复核材料', ...ACCEPTANCE },
  'acceptance.judge': { what: '评判一项验收、复核指标', ...ACCEPTANCE },
  'acceptance.conclude': { what: '验收、复核结论', ...ACCEPTANCE },
  'acceptance.reject': { what: '验收不通过', ...ACCEPTANCE },
  'acceptance.openReexaminations': { what: '启动复核', ...REEXAMINATION },
  'acceptance.passReexamination': { what: '复核通过', ...REEXAMINATION },
  'acceptance.failReexamination': { what: '复核不通过', ...REEXAMINATION },
  'changes.ofCase': { what: '重大变化', ...CHANGES },
  'changes.list': { what: '重大变化清单', ...CHANGES },
  'changes.giveOpinion': { what: '对重大变化提出意见', ...CHANGES },
  'changes.settle': { what: '决定重大变化', ...CHANGES },
  'sanctions.ofCase': { what: '名单查询和调查记录', ...SANCTIONS },
  'sanctions.noteCheck': { what: '记录名单查询', ...SANCTIONS },
  'sanctions.openInvestigation': { what: '立案调查', ...SANCTIONS },
  'sanctions.concludeInvestigation': { what: '调查结论', ...SANCTIONS },
  'sanctions.sanction': { what: '取消创建资格或者撤销称号', ...SANCTIONS },
  'titles.list': { what: '称号清单', ...ONLINE },
  'registry.certificate': { what: '称号证书', ...ONLINE },
  'enactments.list': NONE,
  'calls.list': NONE,
  'calls.get': NONE,
  'calls.begin': NONE,
  'calls.save': NONE,
  'calls.preview': NONE,
  'calls.publish': NONE,
  'calls.discard': NONE,
  'calendar.preview': { what: '因工作日安排变动的期限', ...ONLINE },
  'calendar.announce': { what: '公布工作日安排', ...ONLINE },
  'migration.oldTitles': { what: '原称号清单', purpose: '管理有效期内的原称号', article: 'art-19' },
  'designer.versions': NONE,
  'designer.coverage': NONE,
  'designer.cases': NONE,
  'designer.process': NONE,
  'designer.compare': NONE,
  'designer.impact': { what: '新版标准对在办申报的影响', ...ONLINE },
  'designer.bundles': NONE,
  'designer.bundle': NONE,
  'designer.approveBundle': NONE,
  'designer.rejectBundle': NONE,
  'designer.problems': NONE,
  'deciding.facts': NONE,
  'deciding.parameters': NONE,
  'deciding.distribution': { what: '一项数据的分布', purpose: '研究标准和数值', article: 'art-13' },
  'deciding.whatIf': { what: '改动数值的测算', purpose: '研究标准和数值', article: 'art-13' },
  'overview.filters': NONE,
  'overview.panel': { what: '全国总览', ...ASKED },
  'overview.series': { what: '全国逐月情况', ...ASKED },
  'overview.cases': { what: '全国总览的办件', ...ASKED },
  'overview.readings': NONE,
  'GET/evidence': { what: '佐证材料', ...SELECTION },
  'GET/application-form': { what: '申请表和创建方案', ...SELECTION },
  'GET/overview/export': { what: '导出全国总览', ...ASKED },
  'GET/objections/evidence': { what: '异议的证明材料', ...PUBLICITY },
  'GET/certificates': { what: '称号证书', ...ONLINE },
} as const satisfies Record<ReadingPath, Purpose | typeof NONE>;

const BY_PATH = new Map<string, Purpose | typeof NONE>(Object.entries(PURPOSES));

/** What a path is for, or null where it reads nothing of a tenant. What the table does not know is nobody's of the ministry. */
export function purposeOf(path: string): Purpose | null {
  const found = BY_PATH.get(path) ?? fail('FORBIDDEN');
  return found === NONE ? null : found;
}

/** What a logged path read, in plain words; a path that is no more stands for itself. */
export function whatIsRead(path: string): string {
  const found = BY_PATH.get(path);
  return found === undefined || found === NONE ? path : found.what;
}
