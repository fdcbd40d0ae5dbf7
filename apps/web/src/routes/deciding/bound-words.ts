/** How a number is compared, in words that stand before it. */
export const BOUND_CHOICES = [
  { code: 'inclusive', label: '含本数（以上、以内、不少于、不超过）' },
  { code: 'exclusive', label: '不含本数（超过、不满、少于）' },
] as const;

export const BOUND_WORDS: Readonly<Record<string, string>> = {
  inclusive: '含本数',
  exclusive: '不含本数',
  exact: '恰好此数',
};
