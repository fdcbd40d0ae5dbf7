import type { FieldType } from '@shifan/rules';
import type { FieldModule } from '../field-module.ts';
import { columnModules } from './column-modules.ts';
import { computed } from './computed.ts';
import { industry } from './industry.ts';
import { multiChoice } from './multi-choice.ts';
import { table } from './table.ts';
import { longText } from './text.ts';

/** Every field type with its module. A new type of the vocabulary does not compile until it stands here. */
export const fieldModules = {
  ...columnModules,
  'long-text': longText,
  'multi-choice': multiChoice,
  industry,
  table,
  computed,
} satisfies Record<FieldType, FieldModule>;
