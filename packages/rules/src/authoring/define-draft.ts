import { definePlugin } from '../define-plugin.ts';
import type { Plugin } from '../schema/plugin.ts';

/** What a text that is being drafted may leave unsaid. */
const UNSAID = {
  version: '0.1.0',
  status: 'draft' as const,
  legalBasis: [],
  repeals: [],
  planRubric: [],
  preferences: [],
  documents: [],
  notices: [],
  notHeld: [],
  declaration: '本单位自愿申请，所填内容和所附材料真实、准确、完整。',
} satisfies Partial<Plugin>;

/**
 * A plugin of a draft: what is not said is empty; whatever is said counts.
 * @throws PluginError (PLUGIN_INVALID) with its `problems`
 * @example export const plugin = defineDraft({ contract: 2, id: 'yunling', … })
 */
export function defineDraft(input: Omit<Plugin, keyof typeof UNSAID> & Partial<Plugin>): Plugin {
  return definePlugin({ ...UNSAID, ...input });
}
