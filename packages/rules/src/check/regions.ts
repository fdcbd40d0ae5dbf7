import { authorities } from '../reference/authorities.ts';
import { divisions } from '../reference/divisions.ts';
import { fictionalDivisions } from '../reference/fictional.ts';
import type { Check } from './check.ts';
import { visitsOf } from './roots.ts';

const regionsExist: Check = {
  code: 'PLUGIN_DIVISION_UNKNOWN',
  fact: 'every region spoken of has a place in it',
  severity: 'error',
  *run(plugin) {
    for (const { node, path } of visitsOf(plugin)) {
      if (node.op !== 'in-division') continue;
      for (const [i, prefix] of node.prefixes.entries()) {
        if (isKnown(prefix)) continue;
        const todo = '改成有的区划代码的前几位，例如 61（陕西省）、4331（湘西州）。';
        yield { path: `${path}.prefixes[${i}]`, found: prefix, expected: '区划代码或者它的前几位', todo };
      }
    }
  },
};

export const regionChecks: readonly Check[] = [regionsExist];

const codes = [...divisions, ...fictionalDivisions, ...authorities].map(({ code }) => code);

/** Of a district, the prefecture above it is known. */
function isKnown(prefix: string): boolean {
  return prefix !== '' && codes.some((code) => code.startsWith(prefix.slice(0, 4)));
}
