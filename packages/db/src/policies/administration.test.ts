import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, type World, openWorld } from '../../test-support/world.ts';
import { newId } from '../uuid.ts';

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());

const administrator = (tenant: string): Asker => ({
  audience: 'officer',
  context: { tenant, level: 'administration', unit: tenant, person: newId() },
});

describe('nobody else', () => {
  const adding = (asker: Asker | 'province' | 'city' | 'operatorA', tenant = '440000') =>
    world.as(asker, (tx) =>
      tx
        .insertInto('person')
        .values({ tenant_id: tenant, id: newId(), user_id: newId(), name: '混入', name_initials: 'hr' })
        .execute(),
    );

  it('adds people, and an administrator none to another authority', async () => {
    await expect(adding(administrator('440000'))).resolves.toBeDefined();
    for (const asker of ['province', 'city', 'operatorA'] as const) {
      await expect(adding(asker)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    await expect(adding(administrator('440000'), '430000')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('changes what an administrator did, and no administrator writes in the name of another', async () => {
    const note = (asker: Asker, actor: string) =>
      world.as(asker, (tx) =>
        tx
          .insertInto('administration_act')
          .values({
            tenant_id: '440000',
            id: newId(),
            act: 'person-added',
            subject: '某人',
            actor_tenant_id: '440000',
            actor_id: actor,
            actor_name: '某管理员',
            acted_at: '2025-11-20T01:00:00.000Z',
          })
          .execute(),
      );
    const own = administrator('440000');
    await note(own, own.context.person);
    await expect(note(own, newId())).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const change = world.as(own, (tx) => tx.updateTable('administration_act').set({ subject: '改过' }).execute());
    await expect(change).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const remove = world.as(own, (tx) => tx.deleteFrom('administration_act').execute());
    await expect(remove).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('renames or closes a unit, nor an administrator that of another authority', async () => {
    const close = (asker: Asker | 'province') =>
      world.as(asker, (tx) =>
        tx
          .updateTable('unit')
          .set({ closed_at: '2025-11-20T01:00:00.000Z', origin: 'authority' })
          .where('id', '=', '440100')
          .executeTakeFirst(),
      );
    expect((await close('province')).numUpdatedRows).toBe(0n);
    expect((await close(administrator('430000'))).numUpdatedRows).toBe(0n);
    expect((await close(administrator('440000'))).numUpdatedRows).toBe(1n);
  });
});
