import type { FieldType } from '@shifan/rules';
import { columnModules } from './column-registry.ts';
import type { FieldModule } from './field-module.ts';
import { ComputedInput } from './inputs/computed-input.tsx';
import { IndustryInput } from './inputs/industry-input.tsx';
import { LongTextInput } from './inputs/long-text-input.tsx';
import { MultiChoiceInput } from './inputs/multi-choice-input.tsx';
import { TableInput } from './inputs/table-input.tsx';
import { BoxesOutput } from './outputs/boxes-output.tsx';
import { TableOutput } from './outputs/table-output.tsx';
import { TextOutput } from './outputs/text-output.tsx';

/** How every type of field is filled in and read. */
export const fieldModules = {
  ...columnModules,
  'long-text': { wide: true, Input: LongTextInput, Output: TextOutput },
  'multi-choice': { group: true, Input: MultiChoiceInput, Output: BoxesOutput },
  industry: { Input: IndustryInput, Output: TextOutput },
  table: { group: true, wide: true, Input: TableInput, Output: TableOutput },
  computed: { group: true, Input: ComputedInput, Output: TextOutput },
} satisfies Record<FieldType, FieldModule>;

/** The module of a type, seen as any module. */
export function fieldModule(type: FieldType): FieldModule {
  return fieldModules[type];
}
