import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AT } from '../../test-support/cases.ts';
import { type Asker, type AskerName, type World, openWorld } from '../../test-support/world.ts';
import { newId } from '../uuid.ts';
import {
  approvePluginBundle,
  getPluginBundle,
  listPluginBundles,
  type PluginBundle,
  proposePluginBundle,
  rejectPluginBundle,
} from './plugin-bundles.ts';
import { listPluginVersions, loadPluginVersion } from './plugin-versions.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const notice = {
  id: 'own-2026',
  title: '通知',
  documentNumber: '粤工信函〔2026〕1号',
  year: 2026,
  authority: '440000',
};
const PLUGIN = { id: 'own-programme', version: '1.0.0', notices: [notice] };
const authorOf = ({ context }: Asker) => ({ id: context.person, name: '测试人' });
const stepOf = (asker: Asker) => ({ by: authorOf(asker), at: AT });

function colleague(): Asker {
  const { audience, context } = world.askers.province;
  return { audience, context: { ...context, person: newId() } };
}

function propose(who: AskerName, change: { tenantId?: string; version?: string } = {}): Promise<PluginBundle> {
  const by = authorOf(world.askers[who]);
  return world.as(who, (tx) =>
    proposePluginBundle(tx, {
      tenantId: '440000',
      jurisdiction: 'own-programme',
      title: '自有办法',
      version: '1.0.0-aaaaaaaa',
      content: PLUGIN,
      specs: {},
      check: {},
      because: '新办法',
      by,
      at: AT,
      ...change,
    }),
  );
}

describe('a bundle', () => {
  test('is proposed by the authority alone, one at a time', async () => {
    for (const who of ['city', 'auditor', 'hunan', 'ministry'] as const) {
      await expect(propose(who)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(await propose('province')).toMatchObject({ decision: null, decidedBy: null });
    await expect(propose('province', { version: '1.0.1-aaaaaaaa' })).rejects.toMatchObject({
      code: 'BUNDLE_DRAFT_OPEN',
    });
    expect(await world.as('hunan', (tx) => listPluginBundles(tx))).toEqual([]);
    expect(await world.as('ministry', (tx) => listPluginBundles(tx))).toEqual([]);
  });

  test('is approved by another person, which installs it as it was proposed', async () => {
    expect(await world.as('city', (tx) => listPluginBundles(tx, 'own-programme'))).toEqual([]);
    const [proposal] = await world.as('auditor', (tx) => listPluginBundles(tx, 'own-programme'));
    if (!proposal) throw new Error('no proposal');
    const approve = (asker: Asker) => world.as(asker, (tx) => approvePluginBundle(tx, proposal, stepOf(asker)));
    await expect(approve(world.askers.province)).rejects.toMatchObject({ code: 'SAME_PERSON' });
    const alone = world.as('province', (tx) =>
      sql`update app.plugin_bundle set decision = 'approved', decided_by = app.current_person(), decided_by_name = '人', decided_at = now()`.execute(
        tx,
      ),
    );
    await expect(alone).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    const early = world.as('province', (tx) => sql`select app.install_bundle(${proposal.id})`.execute(tx));
    await expect(early).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(approve(world.askers.hunan)).rejects.toMatchObject({ code: 'NOT_FOUND' });

    const other = colleague();
    expect(await approve(other)).toMatchObject({ decision: 'approved', decidedBy: authorOf(other) });
    const [installed] = await world.as('hunan', (tx) => listPluginVersions(tx, 'own-programme'));
    expect(installed).toMatchObject({
      version: '1.0.0-aaaaaaaa',
      contentHash: proposal.contentHash,
      origin: 'bundle',
      bundleId: proposal.id,
      proposedBy: '测试人',
      approvedBy: '测试人',
    });
    const key = { jurisdiction: 'own-programme', version: '1.0.0-aaaaaaaa' };
    expect((await world.as('jobs', (tx) => loadPluginVersion(tx, key))).content).toEqual(PLUGIN);
    const calls = await world.admin.selectFrom('notice').select('jurisdiction').where('id', '=', notice.id).execute();
    expect(calls).toEqual([{ jurisdiction: 'own-programme' }]);
    await expect(approve(colleague())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('leaves nothing where it cannot be installed, and is never written by hand', async () => {
    const proposal = await propose('province');
    const other = colleague();
    const again = world.as(other, (tx) => approvePluginBundle(tx, proposal, stepOf(other)));
    await expect(again).rejects.toMatchObject({ code: 'VERSION_STALE' });
    const byHand = world.as(other, (tx) =>
      sql`insert into app.plugin_version (jurisdiction, version, content_hash, content) values ('x', '1', repeat('0', 64), '{}')`.execute(
        tx,
      ),
    );
    await expect(byHand).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const rejected = await world.as('province', (tx) =>
      rejectPluginBundle(tx, proposal, { ...stepOf(world.askers.province), reasons: '撤回' }),
    );
    expect(rejected).toMatchObject({ decision: 'rejected', reasons: '撤回' });
    const { content } = await world.as('province', (tx) => getPluginBundle(tx, proposal));
    expect(content).toEqual(PLUGIN);
  });
});
