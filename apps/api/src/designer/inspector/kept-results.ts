/** More versions than anybody compares in an afternoon. */
const MOST = 24;

/**
 * Keeps what was found of a version, by its name: a version never changes, so it is inspected once a process. What fails is
 * asked anew.
 */
export function createKept<T>() {
  const kept = new Map<string, Promise<T>>();
  return (version: string, find: () => Promise<T>): Promise<T> => {
    const known = kept.get(version);
    if (known) return known;
    const found = find();
    kept.set(version, found);
    found.catch(() => kept.delete(version));
    const [oldest] = kept.keys();
    if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
    return found;
  };
}
