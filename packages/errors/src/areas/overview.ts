import type { CatalogueArea } from '../entry.ts';

/** 全国总览、全省总览, and reading across tenants. */
export const overviewErrors = {
  OVERVIEW_REASON_REQUIRED: {
    audience: 'officer',
    kind: 'bad-input',
    message: '跨地区查阅须写明理由（2至200字）。理由随同查阅人、时间记入查阅日志，供审计。',
  },
} as const satisfies CatalogueArea;
