import { installReference } from '@shifan/db';
import { Plugin } from '@shifan/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ref } from '../contract/scalars.ts';
import { actAs } from '../seeds/actor.ts';
import { submitApplication } from '../seeds/file-application.ts';
import { referenceOf } from '../seeds/reference.ts';
import { bringTo, commandOn } from '../test-support/bring-to.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { getPlugin, installPlugin, shippedPlugins } from './installed-plugins.ts';
import { pluginOf } from './kept-versions.ts';
import { pinnedVersion } from './pinned-version.ts';
import { refreshLaw } from './refresh-law.ts';

const JURISDICTION = 'national-2025';

/** The same law asking for far more years of operation, as a later amendment might; its number and so its hash differ. */
function stricter(plugin: Plugin): Plugin {
  const parameters = plugin.parameters.map((one) =>
    one.id === 'operating-years' ? { ...one, values: one.values.map((value) => ({ ...value, value: '90' })) } : one,
  );
  return Plugin.parse({ ...plugin, version: '9.0.0', parameters });
}

describe('a case stays with the version it was submitted under', () => {
  let test: TestApp;
  let submitted: Ref;
  let draft: Ref;
  let before: Awaited<ReturnType<typeof verdicts>>;
  const shipped = shippedPlugins.find(({ id }) => id === JURISDICTION) ?? getPlugin(JURISDICTION);
  const verdicts = (ref: Ref) => test.as('unit_440100').review.verdicts(ref);

  beforeAll(async () => {
    test = await createTestApp();
    submitted = await bringTo(test, { operator: 'gz_platform', stage: 'submitted' });
    draft = await bringTo(test, { operator: 'gz_testing', stage: 'draft' });
    before = await verdicts(submitted);
    installPlugin(stricter(shipped));
    await installReference(test.databaseUrl, referenceOf({ demo: true }));
    await refreshLaw(test.services.pools, true);
  });
  afterAll(async () => {
    installPlugin(shipped);
    await test.close();
  });

  it('and its verdicts are those of that version, the newer one’s named beside them', async () => {
    expect(await verdicts(submitted)).toEqual(before);
    const newer = await test.as('unit_440100').review.newerVerdicts(submitted);
    expect(newer).toMatchObject({ pinnedVersion: pinnedVersion(shipped) });
    expect(newer?.newestVersion).toMatch(/^9\.0\.0-[0-9a-f]{8}$/u);
    expect(newer?.changed).toEqual(['operating-years']);
  });

  it('also when it is returned and submitted again', async () => {
    const reasons = '请补正。';
    await test.as('unit_440100').review.return({ ...(await commandOn(test, submitted, 'unit_440100')), reasons });
    const clerk = await actAs(test.services, 'gz_platform', test.clock.now());
    await submitApplication(clerk, submitted);
    expect((await clerk.api.applications.receipt(submitted)).pluginVersion).toBe(pinnedVersion(shipped));
    expect((await verdicts(submitted)).verdicts).toEqual(before.verdicts);
  });

  it('and a draft is submitted under the newest', async () => {
    const clerk = await actAs(test.services, 'gz_testing', test.clock.now());
    await submitApplication(clerk, draft);
    expect((await clerk.api.applications.receipt(draft)).pluginVersion).toMatch(/^9\.0\.0-/u);
    expect(await test.as('unit_440100').review.newerVerdicts(draft)).toBeNull();
    const found = (await verdicts(draft)).verdicts.find(({ criterion }) => criterion === 'operating-years');
    expect(found?.status).toBe('unmet');
  });

  it('a version is kept whole, and one that nobody keeps is not guessed', () => {
    const kept = pluginOf({ jurisdiction: JURISDICTION, pluginVersion: pinnedVersion(shipped), submitted: true });
    expect(kept).toEqual(shipped);
    expect(kept).not.toBe(shipped);
    const unknown = { jurisdiction: JURISDICTION, pluginVersion: '0.0.1-00000000', submitted: true };
    expect(() => pluginOf(unknown)).toThrow(expect.objectContaining({ code: 'PLUGIN_VERSION_UNKNOWN' }));
  });

  it('a version that was stored under an older contract is read in the words of today', async () => {
    const materials = shipped.materials.map(({ excusable, ...rest }) => ({
      ...rest,
      ...(excusable === undefined ? {} : { orReason: excusable }),
    }));
    const version = '0.9.0-00000000';
    const older = { jurisdiction: JURISDICTION, version, content: { ...shipped, contract: 1, materials } };
    await installReference(test.databaseUrl, { ...referenceOf({ demo: true }), plugins: [older] });
    await refreshLaw(test.services.pools, true);
    expect(JSON.stringify(older)).toContain('orReason');
    expect(pluginOf({ jurisdiction: JURISDICTION, pluginVersion: version, submitted: true })).toEqual(shipped);
  });
});
