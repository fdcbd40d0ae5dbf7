import { describe, expect, test } from 'vitest';
import { areas, catalogue } from './catalogue.ts';
import { catalogueDocument } from './document.ts';

const entries = Object.entries(catalogue);

describe('the catalogue', () => {
  test('names every code AREA_FACT in capitals, or one word for what has no area', () => {
    for (const [code] of entries) expect(code).toMatch(/^[A-Z]+(?:_[A-Z]+)*$/u);
  });

  test('holds every code in one area alone', () => {
    const codes = Object.values(areas).flatMap((area) => Object.keys(area));
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.toSorted()).toEqual(Object.keys(catalogue).toSorted());
  });

  test('speaks Chinese in every message, ends with a full stop or a slot, and writes slots well', () => {
    const wrong = entries.filter(([, { message }]) => {
      const words = message.replaceAll(/\{[A-Za-z]+(?::date)?\}/gu, '');
      return /[{}]/u.test(words) || !/[。}]$/u.test(message) || !(words === '' || /\p{Script=Han}/u.test(words));
    });
    expect(wrong).toEqual([]);
  });

  test('is what docs/errors.md says (rewrite it with `vitest run --root packages/errors -u`)', async () => {
    await expect(catalogueDocument()).toMatchFileSnapshot('../../../docs/errors.md');
  });
});
