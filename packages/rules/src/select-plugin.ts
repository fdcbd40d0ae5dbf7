import { fail } from '@shifan/errors';
import type { Plugin } from './schema/plugin.ts';

/**
 * The plugin of this id among some.
 * @throws NOT_FOUND where none has it
 */
export function selectPlugin(plugins: readonly Plugin[], id: string): Plugin {
  return plugins.find((one) => one.id === id) ?? fail('NOT_FOUND');
}
