import type { CatalogueArea } from '../entry.ts';

/** 公示 and objections. */
export const publicNoticeErrors = {
  NOTICE_STILL_RUNNING: {
    audience: 'officer',
    kind: 'refused',
    message:
      '公示期为{workingDays}个工作日，到{lastDay:date}（含当日）届满，今天是{today:date}，公示期届满后才能确认。',
  },
  OBJECTION_OPEN: {
    audience: 'officer',
    kind: 'refused',
    message: '还有{count}件异议没有调查核实完毕，不能确认。',
  },
  OBJECTION_UPHELD: {
    audience: 'officer',
    kind: 'refused',
    message: '公示期间的异议经调查核实属实，不能确认。',
  },
  OBJECTION_PERIOD_NOT_OPEN: {
    audience: 'public',
    kind: 'refused',
    message: '“{name}”目前没有公示，不受理异议。',
  },
  OBJECTION_PERIOD_OVER: {
    audience: 'public',
    kind: 'refused',
    message: '公示已于{lastDay:date}届满，今天是{today:date}，不再受理公示异议。',
  },
  OBJECTION_NAME_REQUIRED: {
    audience: 'public',
    kind: 'refused',
    message: '异议应当实名提出，请写明姓名或者单位名称和联系方式。',
  },
  OBJECTION_EVIDENCE_REQUIRED: {
    audience: 'public',
    kind: 'refused',
    message: '异议应当附证明材料，请至少附上一份证明异议内容的文件。',
  },
  OBJECTION_FILES_TOO_MANY: {
    audience: 'public',
    kind: 'bad-input',
    message: '附了{count}份证明材料，最多{max}份。请留下最能说明情况的。',
  },
  PUBLIC_NOTICE_VERSION_STALE: {
    audience: 'officer',
    kind: 'conflict',
    message: '公示已由他人更正过（现为第{current}版），请重新打开后再更正。',
  },
  PUBLIC_NOTICE_UNCHANGED: {
    audience: 'officer',
    kind: 'bad-input',
    message: '没有改动标题，也没有改动名单中的名称，不用更正。',
  },
  OBJECTION_UNKNOWN: {
    audience: 'officer',
    kind: 'bad-input',
    message: '没有找到编号为“{objection}”的异议。',
  },
  OBJECTION_DUPLICATE: {
    audience: 'public',
    kind: 'conflict',
    message: '编号为“{objection}”的异议已经登记。',
  },
  OBJECTION_SETTLED: {
    audience: 'officer',
    kind: 'refused',
    message: '编号为“{objection}”的异议已于{settledOn:date}办结。',
  },
  TRACKING_CODE_UNKNOWN: {
    audience: 'public',
    kind: 'not-found',
    message: '没有找到查询码“{value}”对应的异议，请核对后再查。',
  },
  PUBLIC_NOTICE_EMPTY: {
    audience: 'officer',
    kind: 'bad-input',
    message: '公示名单不能为空，请至少选择一个拟公示对象。',
  },
  PUBLIC_NOTICE_DAY_NOT_TODAY: {
    audience: 'officer',
    kind: 'refused',
    message: '公示自发布当日起算，起始日应为{today:date}，不能是{firstDay:date}。',
  },
  PUBLIC_NOTICE_CASE_UNKNOWN: {
    audience: 'officer',
    kind: 'bad-input',
    message: '该申报不在这次公示的名单中。',
  },
  DOCUMENT_NUMBER_REQUIRED: {
    audience: 'officer',
    kind: 'bad-input',
    message: '“{command}”须填写公布文件的文号。',
  },
} as const satisfies CatalogueArea;
