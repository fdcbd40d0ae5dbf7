/**
 * The known name that is most like a wrong one, or undefined where none is near.
 * @example nearestKey('servedSme', ['servedSmes', 'uscc']) // 'servedSmes'
 */
export function nearestKey(wrong: string, known: Iterable<string>, furthest = 3): string | undefined {
  let best: { key: string; distance: number } | undefined;
  for (const key of known) {
    const distance = editDistance(wrong.toLowerCase(), key.toLowerCase());
    if (distance <= furthest && (best === undefined || distance < best.distance)) best = { key, distance };
  }
  return best?.key;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
