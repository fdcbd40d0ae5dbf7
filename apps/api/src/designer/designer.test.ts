import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';

const NATIONAL = 'national-2025';
const GUANGDONG = 'guangdong-draft';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

const designer = (username = 'auditor_440000') => test.as(username).designer;

describe('what a designer looks at', () => {
  it('the versions that were ever installed, each with its hash and where it came from', async () => {
    const [only, ...others] = await designer().versions({ jurisdiction: NATIONAL });
    expect(others).toEqual([]);
    expect(only).toMatchObject({ number: '1.0.0', newest: true, origin: 'release', bundleId: null });
    expect(only?.version).toBe(`1.0.0-${only?.contentHash.slice(0, 8)}`);
  });

  it('every article with what implements it', async () => {
    const { complete, rows } = await designer('unit_440100').coverage({ jurisdiction: NATIONAL });
    expect(rows.filter(({ gaps }) => gaps.length > 0)).toEqual([]);
    expect(complete).toBe(true);
    const article = rows.find(({ number }) => number === '第五条');
    expect(article?.implementedBy).toContainEqual(
      expect.objectContaining({ kind: 'criterion', id: expect.stringMatching(/^operating-years/u) }),
    );
  });

  it('the cases with what each found and expected', async () => {
    const found = await designer().cases({ jurisdiction: GUANGDONG });
    expect(found).toMatchObject({ held: true, passed: true, problems: [] });
    expect(found.scenarios.length).toBeGreaterThan(0);
    expect(found.scenarios.every(({ steps }) => steps.length > 0)).toBe(true);
    const verdicts = found.cases.flatMap((one) => one.verdicts);
    const stated = verdicts.filter(({ expected }) => expected !== null);
    expect(stated.length).toBeGreaterThan(50);
    expect(stated.filter(({ status, expected }) => status !== expected)).toEqual([]);
    expect(await designer('ministry').cases({ jurisdiction: GUANGDONG })).toEqual(found);
  });

  it('the process as it is walked, each step with its clause', async () => {
    const { states, transitions, exploration } = await designer().process({ jurisdiction: GUANGDONG });
    expect(exploration?.properties.every(({ proved }) => proved)).toBe(true);
    const ids = states.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['draft', 'review.municipality', 'creation', 'closed.revoked']));
    expect(transitions.every(({ from, to }) => ids.includes(from) && ids.includes(to))).toBe(true);
    const exit = transitions.find(({ to }) => to === 'closed.exited');
    expect(exit).toMatchObject({ do: 'reject-acceptance', name: '验收不通过', by: [{ id: 'province' }] });
    expect(exit?.quote).toContain('退出');
    expect(states.find(({ id }) => id === 'notice-candidate')?.notes.join('')).toMatch(/5工作日/u);
  });

  it('two programmes held against each other, with the clauses of both', async () => {
    const sides = { left: { jurisdiction: NATIONAL }, right: { jurisdiction: GUANGDONG } };
    const { left, right, differences } = await designer().compare(sides);
    expect([left.jurisdiction, right.jurisdiction]).toEqual([NATIONAL, GUANGDONG]);
    const parameter = differences.find(({ area, before, after }) => area === 'parameter' && before && after);
    expect(parameter?.citationBefore).not.toBe(parameter?.citationAfter);
    const same = { left: sides.left, right: sides.left };
    expect((await designer().compare(same)).differences).toEqual([]);
  });

  it('nothing where there is no such version', async () => {
    const unknown = { jurisdiction: NATIONAL, version: '0.0.1-00000000' };
    await expect(designer().coverage(unknown)).rejects.toThrow('0.0.1');
    await expect(designer().cases({ jurisdiction: 'nowhere' })).rejects.toThrow('nowhere');
  });
});
