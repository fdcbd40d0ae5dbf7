import { fieldIssue } from '@shifan/errors';
import { noIssues } from '../field-module.ts';
import { findIndustry } from '../industry/industries.ts';
import { compactDigits } from '../numbers/digits.ts';
import { textModule } from './text-module.ts';

/** A 中类 of GB/T 4754-2017, stored as its three digits; the letter of its 门类 may be written before them. */
export const industry = textModule({
  rewrite(text) {
    const compact = compactDigits(text).toUpperCase();
    return findIndustry(compact)?.code ?? text;
  },
  check(value, _field, place) {
    if (findIndustry(value)) return noIssues;
    const { path, label } = place;
    return [
      fieldIssue({ path, code: 'FIELD_NOT_AN_INDUSTRY', slots: { label }, value, accepted: '中类代码，例如 651' }),
    ];
  },
  show(text) {
    const found = findIndustry(text);
    return found ? `${found.code} ${found.name}` : text;
  },
});
