/** Which results are shown. */
export const SHOWS = [
  { id: '', label: '全部' },
  { id: 'failing', label: '只看不符合期望的' },
] as const;

/** What is shown: everything, or what did not come out as expected. */
export function shownOf<R extends { passed: boolean }>(results: readonly R[], show: string): R[] {
  return results.filter(({ passed }) => show !== 'failing' || !passed);
}

/** Results under the files they stand in, in the files' order. */
export function byFile<R extends { file: string }>(results: readonly R[]): [string, R[]][] {
  const files = new Map<string, R[]>();
  for (const result of results) files.set(result.file, [...(files.get(result.file) ?? []), result]);
  return [...files];
}
