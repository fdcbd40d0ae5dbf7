import { plugin } from '@shifan/plugin-exampleland';
import { resolveNotice } from '@shifan/rules';
import type { ResolvedNotice } from '@shifan/rules';
import { describe, expect, test } from 'vitest';
import { chainById, chainFor, firstLevel, levelAt, levelIndexOf, phaseById, startPhase } from './chains.ts';
import { closingDay, openingDay } from './deadlines.ts';

const review = startPhase(plugin);
const three = chainFor(review, '990000');
const notice = resolveNotice(plugin, { id: 'example-990000-2025' });
const general = resolveNotice(plugin, { id: 'example-2025' });

describe('a chain', () => {
  test('is the one that names the authority, else the one that names none', () => {
    expect(three.id).toBe('three-levels');
    expect(chainFor(review, '980000').id).toBe('two-levels');
    const named = { ...review, chains: [three] };
    expect(() => chainFor(named, '980000')).toThrow(expect.objectContaining({ code: 'PLUGIN_CHAIN_MISSING' }));
  });

  test('knows its levels, their order and who acts at them', () => {
    expect(firstLevel(three).level).toBe('municipality');
    expect(levelAt(three, 'province')).toMatchObject({ index: 1, next: { level: 'ministry' } });
    expect(levelAt(three, 'ministry').next).toBeUndefined();
    expect(levelIndexOf(three, 'provincial-body')).toBe(0);
    expect(levelIndexOf(three, 'public')).toBe(-1);
  });

  test('or phase or level that a process lacks is a fault of the plugin', () => {
    const fault = expect.objectContaining({ code: 'PROCESS_INVALID' });
    expect(() => chainById(review, 'none')).toThrow(fault);
    expect(() => levelAt(three, 'none')).toThrow(fault);
    expect(() => firstLevel({ ...three, levels: [] })).toThrow(fault);
    expect(() => phaseById(plugin, 'none')).toThrow(fault);
    const wrongStart = { ...plugin, process: { ...plugin.process, start: 'creation' } };
    expect(() => startPhase(wrongStart)).toThrow(fault);
  });
});

describe('the closing day', () => {
  const lastDays = (of: ResolvedNotice) => three.levels.map(({ level }) => closingDay(three, of, level)?.lastDay);

  test('of a level is its own, and the notice’s last one for the deciding level', () => {
    expect(lastDays(notice)).toEqual(['2025-10-15', '2025-10-31', '2025-10-31']);
    expect(openingDay(notice)).toBe('2025-09-08');
  });

  test('of a level without one is that of the next level that has one', () => {
    expect(lastDays(general)).toEqual(['2025-10-31', '2025-10-31', '2025-10-31']);
    expect(closingDay(three, general, 'municipality')?.level).toBe('province');
  });

  test('is open where the notice states none', () => {
    expect(lastDays({ ...notice, deadlines: [] })).toEqual([undefined, undefined, undefined]);
  });
});
