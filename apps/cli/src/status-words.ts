import type { Verdict } from '@shifan/rules';

/** The five verdicts in Chinese. */
export const statusWords = {
  met: '满足',
  unmet: '不满足',
  missing: '待填写',
  judgement: '审核判断',
  relaxable: '可以放宽',
} as const satisfies Record<Verdict['status'], string>;
