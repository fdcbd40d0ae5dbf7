import type { ErrorCode } from '@shifan/errors';
import { NO_ANSWER } from '../api/failure.ts';

const ADVICE: Partial<Record<ErrorCode | typeof NO_ANSWER, string>> = {
  [NO_ANSWER]: '检查网络后再点一次；同一操作重复发送不会办两次。',
  APPLICATION_PERIOD_CLOSED: '本次申报已经截止，可等下一年度通知发布后再申报；内容仍保存在“我的申报”里。',
  APPLICATION_PERIOD_NOT_OPEN: '可以先填写并保存，到申报开始之日再提交。',
  RECOMMENDATION_PERIOD_CLOSED: '推荐期限已过，不能再推荐；如有疑问请联系上一级主管部门。',
  QUOTA_EXCEEDED: '如要推荐这一件，先撤回已推荐的一件以腾出名额。',
  LEVEL_SKIPPED: '等待上一环节的单位办理后再办。',
  NOTICE_STILL_RUNNING: '等公示最后一日过完，次日起再确认。',
  OBJECTION_OPEN: '先把收到的异议调查核实并作出处理，再确认。',
  OBJECTION_PERIOD_OVER: '公示期已满；如有新的情况，请直接向主管部门反映。',
  CALENDAR_NOT_ANNOUNCED: '等国务院办公厅公布当年节假日安排后再办。',
  ACTOR_NOT_ALLOWED: '请由有权限的单位或人员办理。',
  CASE_CLOSED: '这一件已经办结，不能再办。',
  NOT_FOUND: '检查网址，或从首页重新进入。',
  FORBIDDEN: '换一个有权限的账号登录。',
  UNAUTHENTICATED: '请先登录；填到一半的内容已存在这台电脑上，登录后会恢复。',
  SESSION_EXPIRED: '请重新登录；填到一半的内容已存在这台电脑上，登录后会恢复。',
  TOO_MANY_REQUESTS: '稍等片刻再试。',
  UNAVAILABLE: '稍等片刻再试；如一直如此，请联系系统管理人员。',
  DATABASE_UNAVAILABLE: '稍等片刻再试；如一直如此，请联系系统管理人员。',
};

function isAdvised(code: string): code is keyof typeof ADVICE {
  return Object.hasOwn(ADVICE, code);
}

/** What a person can do after a refusal, where more can be said than the message says. */
export function whatToDo(code: string): string | undefined {
  return isAdvised(code) ? ADVICE[code] : undefined;
}
