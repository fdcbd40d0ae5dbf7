import { fieldIssue } from '@shifan/errors';
import { toHalfWidth } from '../text/half-width.ts';
import { noIssues } from '../field-module.ts';
import { textModule } from './text-module.ts';

// Both parts are plain repetitions without overlap, so the time is linear in the length.
const address = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.)+[\p{L}\p{N}-]{2,63}$/u;
const LONGEST = 254;

/** An e-mail address, as people have them; one line, one address. */
export const email = textModule({
  rewrite: (text) => toHalfWidth(text).trim(),
  check(value, _field, place) {
    if (value.length <= LONGEST && address.test(value) && !/^\.|\.\.|\.@/u.test(value)) return noIssues;
    const { path, label } = place;
    return [fieldIssue({ path, code: 'FIELD_NOT_AN_EMAIL', slots: { label }, value, accepted: 'name@example.cn' })];
  },
});
