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
  CALENDAR_YEAR_INVALID: {
    audience: 'officer',
    kind: 'bad-input',
    message: '{year}年的工作日安排有{count}处不对，没有保存：{first}',
  },
  CALENDAR_DAY_OUTSIDE_YEAR: {
    audience: 'officer',
    kind: 'bad-input',
    message: '{value}不在{year}年内，请只填写{year}年的日期。',
  },
  CALENDAR_DAY_TWICE: { audience: 'officer', kind: 'bad-input', message: '{value}填写了两次，请保留一次。' },
  CALENDAR_DAY_BOTH: {
    audience: 'officer',
    kind: 'bad-input',
    message: '{value}既是放假日又是调休上班日，请只保留其中一种。',
  },
  CALENDAR_MAKE_UP_ON_WEEKDAY: {
    audience: 'officer',
    kind: 'bad-input',
    message: '{value}是{weekday}，调休上班日应为星期六或者星期日。',
  },
  CALENDAR_HOLIDAY_MISSING: {
    audience: 'officer',
    kind: 'bad-input',
    message: '{value}（{holiday}）是法定节假日，应列入放假日。',
  },
} as const satisfies CatalogueArea;
