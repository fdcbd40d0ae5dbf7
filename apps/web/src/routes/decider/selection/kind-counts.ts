/** How many of each kind, in words: 平台类 3 个，基地类 1 个. */
export function kindCounts(cases: readonly { kindName: string }[]): string {
  const counts = new Map<string, number>();
  for (const { kindName } of cases) counts.set(kindName, (counts.get(kindName) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${kind} ${count} 个`).join('，');
}
