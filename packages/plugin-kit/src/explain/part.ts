import type { Plugin } from '@shifan/rules';

/** One chapter of a plugin's readable document. */
export interface ExplainPart {
  title: string;
  lines(plugin: Plugin): string[];
}
