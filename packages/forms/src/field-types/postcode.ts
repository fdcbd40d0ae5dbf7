import { fieldIssue } from '@shifan/errors';
import { noIssues } from '../field-module.ts';
import { compactDigits } from '../numbers/digits.ts';
import { textModule } from './text-module.ts';

/** A postcode: 6 digits. Five digits are usually one of the north (01 to 09) whose 0 a spreadsheet ate. */
export const postcode = textModule({
  rewrite: (text) => compactDigits(text),
  check(value, _field, place) {
    if (/^\d{6}$/u.test(value)) return noIssues;
    const code = /^[1-9]\d{4}$/u.test(value) ? 'FIELD_LEADING_ZERO_LOST' : 'FIELD_NOT_A_POSTCODE';
    const { path, label } = place;
    return [fieldIssue({ path, code, slots: { label }, value, accepted: '6 位数字' })];
  },
});
