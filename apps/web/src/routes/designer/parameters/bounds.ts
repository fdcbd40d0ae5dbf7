import type { Parameter } from '@shifan/rules';

/** How a number bounds, in words. */
export const BOUNDS: Record<Parameter['bound'], string> = {
  inclusive: '含本数（以上、以内、不超过）',
  exclusive: '不含本数（超过、不满）',
  exact: '就是这个数',
};
