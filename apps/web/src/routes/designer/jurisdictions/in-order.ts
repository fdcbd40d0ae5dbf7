interface Measure {
  authority: string | null;
  title: string;
}

/** Measures in the order of the division code of whose they are, the national ones first, then of their names. */
export function inOrder<M extends Measure>(measures: readonly M[]): M[] {
  return measures.toSorted(
    (a, b) => (a.authority ?? '').localeCompare(b.authority ?? '') || a.title.localeCompare(b.title, 'zh'),
  );
}
