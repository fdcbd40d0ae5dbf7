import type { CatalogueArea } from '../entry.ts';

/** From the creation-period on: acceptance, designation, reexamination, changes, sanctions, what ends by itself. */
export const lifecycleErrors = {
  CREATION_STILL_RUNNING: {
    audience: 'applicant',
    kind: 'refused',
    message: '创建期到{endsOn:date}（含当日）届满，今天是{today:date}，届满后才能申请验收。',
  },
  JURISDICTION_NOT_IN_FORCE: {
    audience: 'officer',
    kind: 'refused',
    message: '“{jurisdiction}”还没有施行，不能据此认定。请在正式印发后登记文号和施行日期，再办理认定。',
  },
  JURISDICTION_REPEALED: {
    audience: 'applicant',
    kind: 'refused',
    message: '“{jurisdiction}”自{effectiveTo:date}起废止，今天是{today:date}，不能再据此提出新的申报。',
  },
  REEXAMINATION_NOT_DUE: {
    audience: 'officer',
    kind: 'refused',
    message: '下一次复核于{dueOn:date}到期，今天是{today:date}，到期之日起才能开展复核。',
  },
  RECTIFICATION_STILL_RUNNING: {
    audience: 'officer',
    kind: 'refused',
    message: '整改期到{endsOn:date}（含当日）届满，今天是{today:date}，届满后才能再次复核。',
  },
  CHANGE_NOT_HAPPENED: {
    audience: 'applicant',
    kind: 'refused',
    message: '重大变化的发生日期为{eventOn:date}，今天是{today:date}，请在变化发生以后报告。',
  },
  CHANGE_DUPLICATE: {
    audience: 'applicant',
    kind: 'conflict',
    message: '编号为“{change}”的重大变化已经报告。',
  },
  CHANGE_UNKNOWN: {
    audience: 'officer',
    kind: 'bad-input',
    message: '没有找到编号为“{change}”的重大变化。',
  },
  CHANGE_SETTLED: {
    audience: 'officer',
    kind: 'refused',
    message: '编号为“{change}”的重大变化已于{settledOn:date}办结。',
  },
  CHANGE_OPINION_MISSING: {
    audience: 'officer',
    kind: 'refused',
    message: '{accepted}还没有对这项重大变化提出保留或者撤销的意见，不能作出决定。',
  },
  SANCTION_WITHOUT_GROUND: {
    audience: 'officer',
    kind: 'refused',
    message: '“{command}”须有事由和查实的记录：{accepted}。',
  },
  SANCTION_GROUND_UNKNOWN: {
    audience: 'officer',
    kind: 'bad-input',
    message: '没有“{value}”这一事由，可选：{accepted}。',
  },
  SANCTION_RECORD_LATER: {
    audience: 'officer',
    kind: 'refused',
    message: '查实的记录日期为{recordOn:date}，晚于今天（{today:date}），不能作为“{command}”的依据。',
  },
  NOT_YET_EXPIRED: {
    audience: 'officer',
    kind: 'refused',
    message: '“{due}”为{lastDay:date}（含当日），今天是{today:date}，还没有到期。',
  },
  YEAR_REPORT_UNFIT: {
    audience: 'applicant',
    kind: 'refused',
    message: '{year}年度报告不能在{today:date}提交：{because}。',
  },
} as const satisfies CatalogueArea;
