import type { CatalogueArea } from '../entry.ts';

/** Review, recommendation, selection, and commands in general. */
export const reviewErrors = {
  RECOMMENDATION_PERIOD_CLOSED: {
    audience: 'officer',
    kind: 'refused',
    message: '{level}的推荐截止日为{lastDay:date}（含当日），今天是{today:date}，已不能“{command}”。',
  },
  QUOTA_EXCEEDED: {
    audience: 'officer',
    kind: 'refused',
    message: '{recommender}的推荐名额为{max}个，已推荐{used}个，超过数量不予受理。',
  },
  QUOTA_NOT_SET: {
    audience: 'officer',
    kind: 'refused',
    message: '年度通知没有给“{class}”规定推荐名额，不能推荐。',
  },
  LEVEL_SKIPPED: {
    audience: 'officer',
    kind: 'refused',
    message: '该申报现由{due}审核，{due}推荐之前，{actor}不能“{command}”，不得越级。',
  },
  COMMAND_NOT_ALLOWED: {
    audience: 'officer',
    kind: 'refused',
    message: '当前环节为“{stage}”，不能“{command}”：{because}。',
  },
  COMMAND_UNKNOWN: {
    audience: 'operations',
    kind: 'bad-input',
    message: '没有“{value}”这个操作，可用的操作：{accepted}。',
  },
  ACTOR_NOT_ALLOWED: {
    audience: 'officer',
    kind: 'refused',
    message: '“{command}”应由{accepted}办理，{actor}不能办理。',
  },
  CASE_CLOSED: {
    audience: 'officer',
    kind: 'refused',
    message: '该申报已于{closedOn:date}办结（{reason}），不能再“{command}”。',
  },
  COMMAND_OUT_OF_ORDER: {
    audience: 'officer',
    kind: 'refused',
    message: '“{command}”的日期为{today:date}，早于该申报上一次办理的日期{lastOn:date}。',
  },
  REASONS_REQUIRED: {
    audience: 'officer',
    kind: 'bad-input',
    message: '“{command}”须写明理由。',
  },
  JUDGEMENT_REASONS_REQUIRED: {
    audience: 'officer',
    kind: 'bad-input',
    message: '判定“{criterion}”须写明理由。',
  },
  CRITERION_NOT_JUDGED: {
    audience: 'officer',
    kind: 'refused',
    message: '“{criterion}”由系统按填报数据判定，不由人工判定。',
  },
  CRITERION_UNKNOWN: {
    audience: 'officer',
    kind: 'bad-input',
    message: '没有编号为“{value}”的条件。',
  },
  NIL_RETURN_WITH_RECOMMENDATIONS: {
    audience: 'officer',
    kind: 'refused',
    message: '本单位已推荐{used}个，不能再报送“无推荐”。',
  },
  VERSION_STALE: {
    audience: 'officer',
    kind: 'conflict',
    message: '内容已被他人改动，现为第{current}版，您看到的是第{expected}版。请刷新后再办理。',
  },
  COMMAND_REPLAYED_DIFFERENTLY: {
    audience: 'operations',
    kind: 'conflict',
    message: '操作编号“{commandId}”已用于内容不同的另一次操作，请刷新后重新办理。',
  },
  PROCESS_INVALID: {
    audience: 'author',
    kind: 'internal',
    message: '办法“{plugin}”的流程有误：{problem}。',
  },
} as const satisfies CatalogueArea;
