import { listOpenAnswers } from '@shifan/db';
import { evaluateCriteria, findNotice } from '@shifan/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pinnedVersion } from '../law/pinned-version.ts';
import { getPlugin } from '../law/installed-plugins.ts';
import { readAsPerson } from '../cases/as-person.ts';
import type { Ref } from '../contract/scalars.ts';
import { pluginOf } from '../law/kept-versions.ts';
import { type Actor, actAs } from '../seeds/actor.ts';
import { bringTo } from '../test-support/bring-to.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { becomeCandidates, handIn } from '../test-support/live-on.ts';
import { refusalOf } from '../test-support/refusal-of.ts';
import { impactCaseOf } from './impact-case.ts';

const NATIONAL = 'national-2025';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
  for (const operator of ['gz_testing', 'fs_base', 'zj_digital']) await bringTo(test, { operator, stage: 'submitted' });
  const [candidate] = await becomeCandidates(test, ['gz_platform']);
  test.clock.set('2027-12-20');
  if (candidate) await handIn(test, candidate, { operator: 'gz_platform' });
});
afterAll(() => test.close());

const ask = (username: string, against: Parameters<ReturnType<TestApp['as']>['designer']['impact']>[0]['against']) =>
  test.as(username).designer.impact({ jurisdiction: NATIONAL, against });

type Found = { criterion: string; status: string };
const statusesOf = (verdicts: readonly Found[]) => verdicts.map(({ criterion, status }) => `${criterion} ${status}`);

async function shownVerdicts(
  api: Actor['api'],
  { ref, stage }: { ref: Ref; stage: string },
): Promise<readonly Found[]> {
  const { tenantId, caseId } = ref;
  if (stage === 'creation') return (await api.review.verdicts({ tenantId, caseId })).verdicts;
  return (await api.acceptance.case({ tenantId, caseId, purpose: 'acceptance' })).verdicts;
}

describe('what a change of the law would mean', () => {
  it('is nothing under the same version or the same number', async () => {
    const version = pinnedVersion(getPlugin(NATIONAL));
    const same = await ask('province_440000', { version });
    expect(same).toMatchObject({ before: { version }, after: { version }, changed: [], more: 0 });
    expect(same.examined).toBeGreaterThan(2);
    expect((await ask('province_440000', { parameter: 'operating-years', value: '3' })).changed).toEqual([]);
  });

  it('is told case by case and counted by stage, kind and authority, in the order of division codes', async () => {
    const { changed, counts, examined } = await ask('province_440000', { parameter: 'operating-years', value: '90' });
    const listed = await test.as('province_440000').review.workList({ page: 1 });
    const open = listed.rows.filter(({ jurisdiction, stage }) => jurisdiction === NATIONAL && stage !== 'closed');
    expect(changed.map(({ caseId }) => caseId).toSorted()).toEqual(open.map(({ caseId }) => caseId).toSorted());
    const divisions = changed.map(({ division }) => division);
    expect(divisions).toEqual(divisions.toSorted());
    const [first] = changed;
    const years = first?.criteria.find(({ criterion }) => criterion === 'operating-years');
    expect(years).toMatchObject({ before: 'met', after: 'unmet' });
    expect(counts.reduce((sum, one) => sum + one.examined, 0)).toBe(examined);
    expect(counts.every(({ authority }) => authority === '440000')).toBe(true);
    const keys = counts.map(({ kind, stage }) => `${kind} ${stage}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is told of nobody else’s cases', async () => {
    const province = await ask('province_330000', { parameter: 'operating-years', value: '90' });
    expect(province.changed.every(({ tenantId }) => tenantId === '330000')).toBe(true);
    const city = await ask('unit_440600', { parameter: 'operating-years', value: '90' });
    expect(city.changed.every(({ division }) => division === '440600')).toBe(true);
  });

  it('is held against the verdicts that the case’s own page shows', async () => {
    const { ctx, api } = await actAs(test.services, 'province_440000', test.clock.now());
    const stages = new Set<string>();
    const open = await readAsPerson(ctx, (tx) => listOpenAnswers(tx, { jurisdiction: NATIONAL, limit: 100 }));
    for (const one of open) {
      const plugin = pluginOf({ ...one, submitted: true });
      const notice = findNotice(plugin, { id: one.noticeId, authority: one.tenantId });
      const judged = impactCaseOf(one, plugin);
      const found = evaluateCriteria({ ...judged, plugin, notice });
      const shown = await shownVerdicts(api, { ref: one, stage: judged.stage });
      expect([one.name, statusesOf(found)]).toEqual([one.name, statusesOf(shown)]);
      stages.add(judged.stage);
    }
    expect([...stages].toSorted()).toEqual(['creation', 'designation']);
  });

  it('is asked of what there is', async () => {
    const unknown = ask('ministry', { parameter: 'no-such-number', value: '1' });
    expect(await refusalOf(unknown)).toMatchObject({ code: 'PLUGIN_PARAMETER_UNKNOWN' });
    const never = ask('ministry', { version: '0.0.1-00000000' });
    expect(await refusalOf(never)).toMatchObject({ code: 'PLUGIN_VERSION_UNKNOWN' });
  });

  it('leaves the server free to answer meanwhile', async () => {
    let longest = 0;
    let last = performance.now();
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 10);
    await ask('ministry', { parameter: 'operating-years', value: '90' });
    clearInterval(timer);
    expect(longest).toBeLessThan(1000);
  });
});
