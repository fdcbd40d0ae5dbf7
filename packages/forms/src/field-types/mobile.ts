import { fieldIssue } from '@shifan/errors';
import { noIssues } from '../field-module.ts';
import { compactDigits } from '../numbers/digits.ts';
import { textModule } from './text-module.ts';

/** A mobile number of the mainland: 11 digits that begin with 13 to 19. */
export const mobile = textModule({
  rewrite(text) {
    const digits = compactDigits(text).replaceAll('-', '');
    return digits.replace(/^(?:\+|00)86(?=1\d{10}$)/u, '');
  },
  check(value, _field, place) {
    if (/^1[3-9]\d{9}$/u.test(value)) return noIssues;
    const { path, label } = place;
    return [fieldIssue({ path, code: 'FIELD_NOT_A_MOBILE', slots: { label }, value, accepted: '11 位手机号码' })];
  },
});
