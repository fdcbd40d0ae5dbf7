import { fieldIssue } from '@shifan/errors';
import { noIssues } from '../field-module.ts';
import { compactDigits } from '../numbers/digits.ts';
import { textModule } from './text-module.ts';

/** What can be dialled in China: mobile, area code with number, number alone, service numbers, abroad with +. */
const dialable = [
  /^1[3-9]\d{9}$/u,
  /^0\d{2,3}-?\d{7,8}(?:-\d{1,6})?$/u,
  /^[2-9]\d{6,7}(?:-\d{1,6})?$/u,
  /^[48]00-?\d{3,4}-?\d{3,4}$/u,
  /^(?:1\d{4}|9\d{4,5})$/u,
  /^\+[1-9]\d{0,2}(?:-?\d){5,14}$/u,
];

const withoutZero = /^[1-9]\d{1,2}-?\d{7,8}$/u;

/** A landline, fax or any other number of a contact; Chinese area codes begin with 0, which spreadsheets like to eat. */
export const phone = textModule({
  rewrite(text) {
    return compactDigits(text)
      .replace(/^\((\+?\d+)\)-?/u, '$1-')
      .replace(/(?:转|ext\.?)-?(?=\d+$)/iu, '-')
      .replace(/-{2,}/gu, '-');
  },
  check(value, _field, place) {
    if (dialable.some((form) => form.test(value))) return noIssues;
    const code = withoutZero.test(value) ? 'FIELD_LEADING_ZERO_LOST' : 'FIELD_NOT_A_PHONE';
    const accepted = '020-83133333、13800000000、400-000-0000 这样的号码';
    return [fieldIssue({ path: place.path, code, slots: { label: place.label }, value, accepted })];
  },
});
