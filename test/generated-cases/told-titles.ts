import type { Part } from './panel-columns.ts';

/**
 * What the ministry is told of old titles that are not candidates, for each authority and kind: how many applied and how many
 * did not, where each is three or more, or where none of three or more applied. A cell not told stands as one that is hidden.
 */
export function toldTogether(parts: readonly Part[]): Part[] {
  const waiting = parts.filter(({ of }) => ['none', 'applied'].includes(of[3] ?? ''));
  const groups = Map.groupBy(waiting, ({ tenant, of }) => `${tenant}|${of[0] ?? ''}`);
  return [...groups].flatMap(([name, cells]) => {
    const [tenant = '', kind = ''] = name.split('|');
    const [none, applied] = ['none', 'applied'].map((progress) => sumOf(cells, progress));
    if (none === undefined || applied === undefined || none + applied === 0n) return [];
    const seen = none >= 3n && (applied === 0n || applied >= 3n);
    const part = (progress: string, n: bigint): Part => {
      return { tenant, division: '', of: [kind, '', '', progress], n: seen ? n : 1n, total: 0n, seen };
    };
    return [part('none', none), part('applied', applied)];
  });
}

function sumOf(cells: readonly Part[], progress: string): bigint {
  return cells.filter(({ of }) => of[3] === progress).reduce((sum, { n }) => sum + n, 0n);
}
