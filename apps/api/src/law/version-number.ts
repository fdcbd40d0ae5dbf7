/** The plugin's own number in a version that cases are pinned to. Example: `1.0.0-3f0c9a1b` → `1.0.0`. */
export function numberOf(pinned: string): string {
  return pinned.replace(/-[0-9a-f]{8}$/u, '');
}

/** Orders two version numbers: negative where the first is the lower. Example: `1.9.0` before `1.10.0`. */
export function compareNumbers(left: string, right: string): number {
  const [a, b] = [left, right].map((text) => text.split('.').map(Number));
  const differing = (a ?? []).findIndex((part, index) => part !== b?.[index]);
  return differing === -1 ? 0 : (a?.[differing] ?? 0) - (b?.[differing] ?? 0);
}
