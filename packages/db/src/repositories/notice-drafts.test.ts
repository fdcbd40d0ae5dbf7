import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AT } from '../../test-support/cases.ts';
import { type Asker, type AskerName, type World, openWorld } from '../../test-support/world.ts';
import { newId } from '../uuid.ts';
import {
  beginNoticeDraft,
  discardNoticeDraft,
  getNoticeDraft,
  listNoticeDrafts,
  type NoticeDraft,
  publishNoticeDraft,
  saveNoticeDraft,
} from './notice-drafts.ts';
import { listNotices } from './notices.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const authorOf = ({ context }: Asker) => ({ id: context.person, name: '测试人' });
const colleague = (): Asker => {
  const { audience, context } = world.askers.province;
  return { audience, context: { ...context, person: newId() } };
};
const content = { title: '示例通知' };

function begin(who: AskerName = 'province', tenantId = '440000', narrows: string | null = null): Promise<NoticeDraft> {
  const by = authorOf(world.askers[who]);
  const draft = { tenantId, jurisdiction: 'exampleland', narrows, title: '示例通知', year: 2026, content };
  return world.as(who, (tx) => beginNoticeDraft(tx, { ...draft, by, at: AT }));
}

function publish(asker: Asker, draft: NoticeDraft): Promise<NoticeDraft> {
  const notice = { authority: draft.tenantId, documentNumber: '示例〔2026〕2号', content };
  return world.as(asker, (tx) => publishNoticeDraft(tx, draft, { by: authorOf(asker), at: AT, notice }));
}

describe('a draft of a notice', () => {
  test('is begun by the authority for itself alone, and read by nobody outside it nor by its cities', async () => {
    const draft = await begin();
    for (const who of ['city', 'operatorA', 'auditor', 'hunan', 'ministry'] as const) {
      await expect(begin(who)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    const seen = async (who: AskerName) => (await world.as(who, listNoticeDrafts)).map(({ id }) => id);
    expect(await seen('province')).toContain(draft.id);
    expect(await seen('auditor')).toContain(draft.id);
    for (const who of ['hunan', 'city', 'ministry'] as const) expect(await seen(who)).not.toContain(draft.id);
    for (const who of ['operatorA', 'jobs'] as const) {
      await expect(world.as(who, listNoticeDrafts)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  test('is saved over the version its writer saw', async () => {
    const draft = await begin();
    const by = authorOf(world.askers.province);
    const save = () =>
      world.as('province', (tx) => saveNoticeDraft(tx, draft, { title: '又一版', year: 2026, content, by, at: AT }));
    expect(await save()).toMatchObject({ version: 2, title: '又一版' });
    await expect(save()).rejects.toMatchObject({ code: 'VERSION_STALE', slots: { expected: '1', current: '2' } });
  });

  test('is published by another person, whatever a repository asks', async () => {
    const draft = await begin();
    await expect(publish(world.askers.province, draft)).rejects.toMatchObject({ code: 'CALL_SAME_PERSON' });
    const forced = world.as('province', (tx) =>
      sql`update app.notice_draft set published_by = app.current_person(), published_by_name = '人', published_at = now()
        where id = ${draft.id}`.execute(tx),
    );
    await expect(forced).rejects.toMatchObject({ code: 'CALL_SAME_PERSON' });
    expect(await publish(colleague(), draft)).toMatchObject({ published: { name: '测试人' } });
    const notices = await world.as('operatorHunan', listNotices);
    expect(notices.find(({ id }) => id === draft.noticeId)).toMatchObject({ jurisdiction: 'exampleland', content });
  });

  test('is frozen once it is published, the notice too', async () => {
    const draft = await begin();
    await publish(colleague(), draft);
    const by = authorOf(world.askers.province);
    const save = world.as('province', (tx) =>
      saveNoticeDraft(tx, draft, { title: '改', year: 2026, content, by, at: AT }),
    );
    await expect(save).rejects.toMatchObject({ code: 'CALL_FROZEN' });
    await expect(publish(colleague(), draft)).rejects.toMatchObject({ code: 'CALL_FROZEN' });
    await world.as('province', (tx) =>
      sql`update app.notice_draft set saved_by = app.current_person(), title = '改' where id = ${draft.id}`.execute(tx),
    );
    expect((await world.as('province', (tx) => getNoticeDraft(tx, draft))).title).toBe('示例通知');
    for (const who of ['province', 'ministry', 'jobs', 'operatorA'] as const) {
      for (const change of [sql`update app.notice set title = '改'`, sql`delete from app.notice`]) {
        await expect(world.as(who, (tx) => change.execute(tx))).rejects.toMatchObject({ code: 'FORBIDDEN' });
      }
    }
  });

  test('that narrows a notice is published once, also where two drafts are published at once', async () => {
    const { noticeId: above } = await publish(colleague(), await begin());
    const drafts = await Promise.all([1, 2, 3].map(() => begin('province', '440000', above)));
    const results = await Promise.allSettled(drafts.map((draft) => publish(colleague(), draft)));
    const refused = results.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(2);
    for (const one of refused) expect(one).toMatchObject({ reason: { code: 'CALL_NOT_COMPOSABLE' } });
  });

  test('that nobody published makes no notice', async () => {
    const draft = await begin();
    const forged = world.as('province', (tx) =>
      sql`insert into app.notice (id, jurisdiction, authority_code, title, document_number, year, content, origin, draft_id, draft_tenant_id)
        values (${draft.noticeId}, 'exampleland', '440000', '通知', '号', 2026, '{}', 'authority', ${draft.id}, '440000')`.execute(
        tx,
      ),
    );
    await expect(forged).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('is discarded once, and stays in the records', async () => {
    const draft = await begin();
    const discard = () =>
      world.as('province', (tx) => discardNoticeDraft(tx, draft, { by: authorOf(world.askers.province), at: AT }));
    await discard();
    await expect(discard()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const { rows } = await sql`select from app.notice_draft where id = ${draft.id}`.execute(world.admin);
    expect(rows).toHaveLength(1);
  });
});
