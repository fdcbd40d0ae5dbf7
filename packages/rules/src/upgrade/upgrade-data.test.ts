import { describe, expect, test } from 'vitest';
import { tinyPlugin } from '../test-support/tiny-plugin.ts';
import { readNotice, readPlugin, upgradeData } from './upgrade-data.ts';

/** The tiny plugin as it was stored under the first contract. */
function storedUnder1(): object {
  const [first, ...others] = tinyPlugin().materials;
  const { excusable: _left, ...rest } = { ...first };
  return { ...structuredClone(tinyPlugin()), contract: 1, materials: [{ ...rest, orReason: true }, ...others] };
}

describe('data of an older contract', () => {
  test('are read in the words of today', () => {
    const plugin = readPlugin(storedUnder1());
    expect(plugin.contract).toBe(2);
    expect(plugin.materials[0]).toMatchObject({ excusable: true });
    expect(plugin.materials[0]).not.toHaveProperty('orReason');
  });

  test('are upgraded once: twice changes nothing', () => {
    const once = upgradeData(storedUnder1());
    expect(upgradeData(once)).toBe(once);
  });

  test('of today, of a later contract, or of none come back as they are', () => {
    for (const data of [tinyPlugin(), { contract: 9, orReason: true }, { orReason: true }, null, 'text', [1]]) {
      expect(upgradeData(data)).toBe(data);
    }
  });

  test('of a stored notice too, which does not say its contract', () => {
    const [notice] = tinyPlugin().notices;
    expect(readNotice(structuredClone(notice))).toEqual(notice);
  });
});
