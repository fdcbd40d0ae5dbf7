import type { Plugin } from '@shifan/rules';

/** What a designer looks at: a jurisdiction as data, and which version where it is not the newest. */
export interface Design {
  plugin: Plugin;
  version: string | undefined;
  today: string;
}
