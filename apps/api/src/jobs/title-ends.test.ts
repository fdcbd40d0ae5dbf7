import { findTitle, installReference, listEvents, withTenant } from '@shifan/db';
import { Plugin } from '@shifan/rules';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Ref } from '../contract/scalars.ts';
import { getPlugin, installPlugin } from '../law/installed-plugins.ts';
import { refreshLaw } from '../law/refresh-law.ts';
import { actAs } from '../seeds/actor.ts';
import { fileDossier } from '../seeds/file-dossier.ts';
import { DEMO_OPERATORS } from '../seeds/operators.ts';
import { referenceOf } from '../seeds/reference.ts';
import { bringTo } from '../test-support/bring-to.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { conclude, confirm, MINISTRY, putOnNotice } from '../test-support/decide.ts';
import { systemIn } from './as-system.ts';
import { lookAround } from './due-loop.ts';

let test: TestApp;
let ref: Ref;

/** The national text with a term of its titles, as older texts have one. */
function withTerm(plugin: Plugin): Plugin {
  const phases = plugin.process.phases.map((phase) =>
    phase.phase === 'designation'
      ? { ...phase, term: { years: 'creation-years', citation: phase.citations.hold } }
      : phase,
  );
  return Plugin.parse({ ...plugin, version: '8.0.0', process: { ...plugin.process, phases } });
}

async function onNotice(phase: 'notice-candidate' | 'notice-designation', documentNumber?: string): Promise<void> {
  const { id, lastDay } = await putOnNotice(test, [ref], { by: MINISTRY, phase });
  test.clock.set(`${lastDay}T24:00:00+08:00`);
  await confirm(test, [ref], { id, by: MINISTRY, ...(documentNumber ? { documentNumber } : {}) });
}

beforeAll(async () => {
  test = await createTestApp();
  installPlugin(withTerm(getPlugin('national-2025')));
  await installReference(test.databaseUrl, referenceOf({ demo: true }));
  await refreshLaw(test.services.pools, true);
  ref = await bringTo(test, { operator: 'dl_bearing', stage: 'recommended-by-province' });
  await onNotice('notice-candidate');
  test.clock.set('2027-12-06');
  const operator = DEMO_OPERATORS.find(({ username }) => username === 'dl_bearing');
  if (!operator) throw new Error('no such operator');
  const clerk = await actAs(test.services, operator.username, test.clock.now());
  await fileDossier(clerk, ref, { purpose: 'acceptance', operator });
  await conclude(test, ref, { by: 'ministry_reviewer', outcome: 'pass' });
  await onNotice('notice-designation', '工信部企业〔2027〕1号（测试）');
});
afterAll(() => test.close());

it('a title ends with the last day of its term, whenever the scheduler comes to it', async () => {
  const jobs = <T>(work: Parameters<typeof withTenant<T>>[2]) =>
    withTenant(test.services.pools.jobs, systemIn(ref.tenantId), work);
  const { endsOn } = (await jobs((tx) => findTitle(tx, ref))) ?? {};
  expect(endsOn).toMatch(/^2029-12-/u);
  test.clock.set(`${endsOn}T23:59:59+08:00`);
  await lookAround(test.services);
  expect((await jobs((tx) => findTitle(tx, ref)))?.status).toBe('held');
  test.clock.set('2030-03-01');
  await lookAround(test.services);
  expect(await jobs((tx) => findTitle(tx, ref))).toMatchObject({ status: 'expired', statusOn: endsOn });
  const closed = (await jobs((tx) => listEvents(tx, ref))).at(-1);
  expect(closed).toMatchObject({ type: 'closed', on: endsOn, payload: { reason: 'expired' } });
});
