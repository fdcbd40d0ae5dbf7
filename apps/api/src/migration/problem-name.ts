import { problemNames } from '@shifan/migration';

const NAMES: Record<string, string> = problemNames;

/** What a kind of problem is called; one of the file as a whole is called by its code's own words. */
export function problemName(code: string): string {
  return NAMES[code] ?? '整个文件';
}
