/** A size in bytes as people read it: 812 B, 1.4 MB. */
export function formatSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const kilo = bytes / 1024;
  return kilo < 1024 ? `${kilo.toFixed(0)} KB` : `${(kilo / 1024).toFixed(1)} MB`;
}
