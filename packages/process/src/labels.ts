import type { CommandName } from './commands.ts';
import type { ClosedReason, DueName, Stage } from './stages.ts';
import type { CaseState, Change, Objection } from './state.ts';

export { actorLabels, actorsLabel, sanctionRecordLabels } from '@shifan/rules';

export const stageLabels: Record<Stage, string> = {
  draft: '填报',
  review: '审核',
  'notice-candidate': '创建对象公示',
  creation: '创建期',
  acceptance: '评估验收',
  'notice-designation': '认定公示',
  designated: '已认定',
  reexamination: '复核',
  rectification: '整改期',
  closed: '已办结',
};

export const commandLabels: Record<CommandName, string> = {
  submit: '提交',
  return: '退回补正',
  withdraw: '撤回',
  // at the deciding level it is not a recommendation that fails, so the word fits every level
  decline: '不予通过',
  recommend: '推荐',
  propose: '拟定并公示',
  object: '提出异议',
  'settle-objection': '办结异议',
  confirm: '确认',
  'report-progress': '报告进展',
  'apply-acceptance': '申请验收',
  accept: '验收通过',
  'reject-acceptance': '验收不通过',
  'open-reexamination': '开展复核',
  'pass-reexamination': '复核通过',
  'fail-reexamination': '复核不通过',
  'report-change': '报告重大变化',
  'settle-change': '办结重大变化',
  sanction: '取消或者撤销',
  expire: '到期失效',
  'report-year': '年度报告',
};

export const dueLabels: Record<DueName, string> = {
  'application-ends': '申报截止',
  'recommendation-ends': '推荐截止',
  'notice-ends': '公示期届满',
  'creation-ends': '创建期届满',
  reexamination: '复核',
  'rectification-ends': '整改期届满',
  'change-report': '重大变化报告期限',
  'title-ends': '称号到期',
  'year-report': '年度报告期限',
};

export const closedReasonLabels: Record<ClosedReason, string> = {
  declined: '审核不予通过',
  'objection-upheld': '公示异议属实',
  withdrawn: '申报单位撤回',
  lapsed: '逾期未办',
  exited: '退出创建',
  disqualified: '取消创建资格',
  revoked: '撤销认定',
  expired: '到期失效',
};

export const objectionLabels: Record<Objection['status'], string> = {
  open: '调查核实中',
  unfounded: '经核实不属实',
  founded: '经核实属实',
};

export const changeLabels: Record<Change['status'], string> = {
  reported: '已报告，待审核',
  examined: '已审核，待决定',
  kept: '保留',
  revoked: '不予保留',
};

const levelLabels: Record<string, string> = {
  municipality: '地市级主管部门（省有关单位）',
  province: '省级主管部门',
  ministry: '工业和信息化部',
};

/** A review level in Chinese; an unknown level is shown as it is written. */
export function levelLabel(level: string): string {
  return Object.hasOwn(levelLabels, level) ? (levelLabels[level] ?? level) : level;
}

/** Where a case stands, in Chinese: a review with its level, a returned draft as such, a closed case with its reason. */
export function stateLabel(state: CaseState): string {
  if (state.stage === 'review' && state.level !== null) return `${levelLabel(state.level)}审核`;
  if (state.stage === 'draft' && state.returnedBy !== undefined) return '退回补正';
  if (state.stage === 'closed' && state.closedReason !== undefined) {
    return `${stageLabels.closed}（${closedReasonLabels[state.closedReason]}）`;
  }
  return stageLabels[state.stage];
}
