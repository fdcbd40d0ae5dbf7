import { keysOf, walk } from '@shifan/rules';
import type { Plugin } from '@shifan/rules';

/** Every key of a fact that a plugin knows: the fields of its forms, and what its criteria read beside them. */
export function knownFactKeys(plugin: Plugin): Set<string> {
  const keys = new Set<string>();
  for (const section of plugin.forms.flatMap((form) => form.sections)) {
    for (const field of section.fields) keys.add(field.key);
  }
  for (const criterion of plugin.criteria) {
    for (const visit of walk({ node: criterion.condition, path: 'condition', table: undefined })) {
      if (visit.table === undefined) for (const key of keysOf(visit.node)) keys.add(key);
    }
    for (const key of criterion.shows ?? []) keys.add(key);
  }
  return keys;
}
