/** Which results are shown. */
export const SHOWS = [
  { id: '', label: '全部' },
  { id: 'failing', label: '只看不符合期望的' },
] as const;

/** What is shown: everything, or what did not come out as expected. */
export function shownOf<R extends { passed: boolean }>(results: readonly R[], show: string): R[] {
  return results.filter(({ passed }) => show !== 'failing' || !passed);
}
