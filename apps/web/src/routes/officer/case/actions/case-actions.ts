import type { CaseSummary, Places } from '@shifan/api';
import type { ButtonProps } from '@shifan/ui';
import { api } from '../../../../api/client.ts';
import type { Seen } from './changes.ts';

export interface ActionInput {
  tenantId: string;
  caseId: string;
  commandId: string;
  expectedVersion: number;
  /** Reasons or opinion, trimmed. */
  text: string;
}

/** One thing a reviewer may do with a case: how it is named, what follows from it, and how it is sent. */
export interface CaseAction {
  do: string;
  label: string;
  look: NonNullable<ButtonProps['look']>;
  done: string;
  textLabel: string;
  textHint: string;
  consequences: (seen: { summary: CaseSummary; places: Places | undefined }) => string[];
  send: (input: ActionInput) => Promise<Seen>;
}

function reasoned({ text, ...rest }: ActionInput) {
  return { ...rest, reasons: text };
}

const UNLIMITED = '这一次通知没有规定推荐名额。';

function placeTaken({ free, max }: Places): string {
  if (free === null) return UNLIMITED;
  return `占用 1 个推荐名额：现在剩 ${free} 个（共 ${max} 个），推荐后剩 ${Math.max(free - 1, 0)} 个。`;
}

function placeFreed({ free, max }: Places): string {
  if (free === null) return UNLIMITED;
  return `腾出 1 个推荐名额：现在剩 ${free} 个，撤回后剩 ${free + 1} 个（共 ${max} 个）。`;
}

const recommend: CaseAction = {
  do: 'recommend',
  label: '推荐',
  look: 'main',
  done: '已推荐',
  textLabel: '推荐意见',
  textHint: '写明初审情况和推荐理由，随申报材料一并报送。',
  consequences: ({ places }) => [
    '推荐后送上一级主管部门审核，申报材料随之报送，本单位不能再退回或者改判断。',
    places === undefined ? '占用本单位 1 个推荐名额。' : placeTaken(places),
    '上一级办理之前、推荐截止以前，可以撤回推荐，名额随之腾出。',
  ],
  send: async ({ text, ...rest }) => api.review.recommend.mutate({ ...rest, opinion: text }),
};

const withdraw: CaseAction = {
  do: 'withdraw',
  label: '撤回推荐',
  look: 'plain',
  done: '已撤回推荐',
  textLabel: '撤回的理由',
  textHint: '写明为什么撤回。',
  consequences: ({ places }) => [
    '撤回后这一件回到本单位审核，可以再退回补正、再推荐，或者不予推荐。',
    places === undefined ? '腾出 1 个推荐名额。' : placeFreed(places),
  ],
  send: async (input) => api.review.withdrawRecommendation.mutate(reasoned(input)),
};

const giveBack: CaseAction = {
  do: 'return',
  label: '退回补正',
  look: 'plain',
  done: '已退回补正',
  textLabel: '退回的理由',
  textHint: '总的说明要补正什么；单个栏目的意见请在“申请材料”里逐栏提出。',
  consequences: ({ summary }) => [
    '退回后申报单位可以修改，并须在申报截止前重新提交；重新提交后再由本单位审核。',
    summary.openRemarks > 0
      ? `${summary.openRemarks} 处未解决的意见一并告知申报单位。`
      : '现在没有未解决的意见；要指出具体栏目，请先在“申请材料”里提意见。',
    '不占用推荐名额。',
  ],
  send: async (input) => ({ summary: await api.review.return.mutate(reasoned(input)) }),
};

const decline: CaseAction = {
  do: 'decline',
  label: '不予推荐',
  look: 'refusal',
  done: '已不予推荐',
  textLabel: '不予推荐的理由',
  textHint: '写明不符合哪一条、依据什么材料；申报单位会看到。',
  consequences: () => [
    '这一件即告办结，不再往上报，也不能恢复。',
    '理由告知申报单位，留在办理过程里。',
    '不占用推荐名额。',
  ],
  send: async (input) => ({ summary: await api.review.decline.mutate(reasoned(input)) }),
};

/** At the deciding level nothing is recommended any more: the application is declined in the selection itself. */
export const declineSelection: CaseAction = {
  ...decline,
  label: '不予通过',
  done: '已不予通过',
  textLabel: '不予通过的理由',
  consequences: () => [
    '这一件即告办结，不列入拟创建对象，也不能恢复。',
    '理由告知申报单位和推荐单位，留在办理过程里。',
  ],
  send: async (input) => ({ summary: await api.selection.decline.mutate(reasoned(input)) }),
};

const OF_RECOMMENDERS: readonly CaseAction[] = [giveBack, decline, withdraw, recommend];
const OF_DECIDERS: readonly CaseAction[] = [giveBack, declineSelection];

/** What the bar below a case offers, the main one last. */
export function caseActions(deciding: boolean): readonly CaseAction[] {
  return deciding ? OF_DECIDERS : OF_RECOMMENDERS;
}
