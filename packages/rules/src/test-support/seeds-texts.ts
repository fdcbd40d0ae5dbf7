import { condition, field, first } from './seed.ts';
import type { Seed } from './seed.ts';

/** Faults of units, and of texts that people read. */
export const textSeeds: Seed[] = [
  {
    fault: 'a number that is asked without a unit',
    code: 'PLUGIN_UNIT_MISSING',
    at: /^forms\[0\]\.sections\[0\]\.fields\[\d+\]\.unit$/u,
    seed: (p) => {
      delete field(p, 'part').unit;
    },
  },
  {
    fault: 'a fact in another unit than the legal number it is held against',
    code: 'PLUGIN_UNIT_MISMATCH',
    at: /^criteria\[0\]\.condition$/u,
    seed: (p) => {
      field(p, 'part').unit = '万元';
      first(p.parameters).unit = '亿元';
      const right = { op: 'parameter', id: 'years' } as const;
      condition(p, { op: 'compare', operator: 'gte', left: { op: 'fact', key: 'part' }, right });
    },
  },
  {
    fault: 'a text that waits to be written',
    code: 'PLUGIN_TEXT_PLACEHOLDER',
    at: /^law\[0\]\.restated$/u,
    seed: (p) => {
      first(p.law).restated = '待补充';
    },
  },
  {
    fault: 'a label in English',
    code: 'PLUGIN_TEXT_NOT_CHINESE',
    at: /^criteria\[0\]\.title$/u,
    seed: (p) => {
      first(p.criteria).title = 'Operating years';
    },
  },
];
