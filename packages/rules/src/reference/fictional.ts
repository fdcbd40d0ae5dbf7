import type { Authority, Division } from './place.ts';

/**
 * Places that do not exist, for the fictional jurisdiction and for tests. GB/T 2260 gives no code that begins with 98 or 99,
 * so none of them can be taken for a real one; none is listed among the authorities or divisions.
 */
export const fictionalAuthorities: readonly Authority[] = [
  { code: '980000', name: '样板省（虚构）', shortName: '样板', class: 'province' },
  { code: '980200', name: '样板港市（虚构）', shortName: '样板港', class: 'plan-city' },
  { code: '990000', name: '示例省（虚构）', shortName: '示例', class: 'province' },
];

export const fictionalDivisions: readonly Division[] = [
  { code: '980000', name: '样板省（虚构）', authority: '980000', level: 'province' },
  { code: '980100', name: '样板市（虚构）', authority: '980000', level: 'prefecture' },
  { code: '980200', name: '样板港市（虚构）', authority: '980200', level: 'prefecture' },
  { code: '990000', name: '示例省（虚构）', authority: '990000', level: 'province' },
  { code: '990100', name: '示例市（虚构）', authority: '990000', level: 'prefecture' },
  { code: '990200', name: '例证市（虚构）', authority: '990000', level: 'prefecture' },
];
