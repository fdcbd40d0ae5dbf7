import { fieldIssue } from '@shifan/errors';
import { toHalfWidth } from '../text/half-width.ts';
import { noIssues } from '../field-module.ts';
import { textModule } from './text-module.ts';

const LONGEST = 2000;

/** A web address. Only http and https: a stored `javascript:` link would run in the reviewer's page. */
export const url = textModule({
  rewrite: (text) => toHalfWidth(text).trim(),
  check(value, _field, place) {
    if (isWebAddress(value)) return noIssues;
    const { path, label } = place;
    const accepted = '以 http:// 或 https:// 开头的网址';
    return [fieldIssue({ path, code: 'FIELD_NOT_A_URL', slots: { label }, value, accepted })];
  },
});

function isWebAddress(value: string): boolean {
  if (value.length > LONGEST || /\s/u.test(value) || !/^https?:\/\/[^/]/iu.test(value)) return false;
  const address = parseAddress(value);
  if (!address || address.username !== '' || address.password !== '') return false;
  return /^[^.].*\.[^.]/u.test(address.hostname) || /^\[.+\]$/u.test(address.hostname);
}

// URL.parse is younger than the browsers of many offices.
function parseAddress(value: string): URL | undefined {
  try {
    return new URL(value);
  } catch {
    return undefined;
  }
}
