import { parseDecimal, toPlainString } from '@shifan/rules';
import { noIssues, unchanged } from '../field-module.ts';
import type { FieldModule } from '../field-module.ts';

const PLACES = 2;

/** The form's own formula. It is never entered, so there is nothing to check; only its display is rounded. */
export const computed: FieldModule = {
  normalise: (value) => unchanged(value),
  validate: () => noIssues,
  display(value, field) {
    const number = typeof value === 'string' ? parseDecimal(value) : undefined;
    if (number) return toPlainString(number, field.decimals ?? PLACES);
    return typeof value === 'string' ? value : '';
  },
};
