import type { Verdict } from '@shifan/rules';

/** The five verdicts in Chinese. */
export const statusWords = {
  met: '符合',
  unmet: '不符合',
  missing: '缺少数据',
  judgement: '由审核人判断',
  relaxable: '不符合，但可以放宽',
} as const satisfies Record<Verdict['status'], string>;
