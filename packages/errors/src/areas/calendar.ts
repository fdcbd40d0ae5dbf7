import type { CatalogueArea } from '../entry.ts';

/** Days, periods and the State Council's yearly arrangement. */
export const calendarErrors = {
  DATE_INVALID: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{value}”不是有效的日期，请填写真实存在的日期，格式为“年-月-日”，例如 2026-01-20。',
  },
  DATE_OUT_OF_RANGE: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '日期“{value}”超出范围，只接受 {min} 至 {max} 之间的日期。',
  },
  YEAR_MONTH_INVALID: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{value}”不是有效的年月，请按“年-月”填写，例如 2021-06。',
  },
  INSTANT_INVALID: {
    audience: 'operations',
    kind: 'bad-input',
    message: '“{value}”不是有效的时刻。',
  },
  PERIOD_INVALID: {
    audience: 'author',
    kind: 'bad-input',
    message: '期间“{value}”无效，应为不小于 {min} 的整数。',
  },
  CALENDAR_NOT_ANNOUNCED: {
    audience: 'officer',
    kind: 'refused',
    message:
      '国务院办公厅尚未公布{year}年节假日安排，无法确定期间的最后一个工作日。请在安排公布并录入后办理，或者另选起始日期。',
  },
} as const satisfies CatalogueArea;
