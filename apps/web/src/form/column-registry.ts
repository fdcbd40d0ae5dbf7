import type { Column } from '@shifan/rules';
import type { FieldModule } from './field-module.ts';
import { ChoiceInput } from './inputs/choice-input.tsx';
import { DayInput, MonthInput } from './inputs/date-inputs.tsx';
import { DecimalInput, WholeInput } from './inputs/number-inputs.tsx';
import { EmailInput, LineInput, NumberLineInput, PhoneInput, UrlInput } from './inputs/text-inputs.tsx';
import { YesNoInput } from './inputs/yes-no-input.tsx';
import { BoxesOutput } from './outputs/boxes-output.tsx';
import { TextOutput } from './outputs/text-output.tsx';

/** The types of field that may stand in a table's column too. */
export const columnModules = {
  text: { Input: LineInput, Output: TextOutput },
  url: { Input: UrlInput, Output: TextOutput },
  email: { Input: EmailInput, Output: TextOutput },
  phone: { Input: PhoneInput, Output: TextOutput },
  mobile: { Input: PhoneInput, Output: TextOutput },
  postcode: { Input: NumberLineInput, Output: TextOutput },
  uscc: { Input: LineInput, Output: TextOutput },
  date: { Input: DayInput, Output: TextOutput },
  'year-month': { Input: MonthInput, Output: TextOutput },
  integer: { Input: WholeInput, Output: TextOutput },
  decimal: { Input: DecimalInput, Output: TextOutput },
  'money-wan': { Input: DecimalInput, Output: TextOutput },
  percent: { Input: DecimalInput, Output: TextOutput },
  choice: { group: true, Input: ChoiceInput, Output: BoxesOutput },
  'yes-no': { group: true, Input: YesNoInput, Output: TextOutput },
} satisfies Record<Column['type'], FieldModule>;
