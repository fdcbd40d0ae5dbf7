import type { MaterialState } from '@shifan/forms';
import type { Plugin } from '@shifan/rules';
import type { MaterialStateDto } from '../contract/case.ts';
import { clauseOf } from '../law/clause.ts';

export function materialDto(plugin: Plugin, state: MaterialState): MaterialStateDto {
  const { material, status, message } = state;
  const { id, number, title, citation } = material;
  return { id, number, title, status, message, clause: clauseOf(plugin, citation) };
}
