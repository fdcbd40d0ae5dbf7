import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Ref } from '../contract/scalars.ts';
import { openStored } from '../model/test-support/stored.ts';
import { bringTo, commandOn, recommend } from '../test-support/bring-to.ts';
import { GUANGDONG_CALL } from '../test-support/call-content.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { refusalOf } from '../test-support/refusal-of.ts';

const DRAFT = 'guangdong-draft';

let test: TestApp;
let noticeId: string;
beforeAll(async () => {
  test = await createTestApp({ at: '2026-01-12' });
  const { calls } = test.as('province_440000_reviewer');
  const { id } = await calls.begin({ commandId: randomUUID(), jurisdiction: DRAFT });
  const content = { ...GUANGDONG_CALL, materials: [] };
  const { version } = await calls.save({ commandId: randomUUID(), id, version: 1, content });
  ({ noticeId } = await test.as('province_440000').calls.publish({ commandId: randomUUID(), id, version }));
});
afterAll(() => test.close());

function submitted(operator: string): Promise<Ref> {
  return bringTo(test, { operator, stage: 'submitted', jurisdiction: DRAFT });
}

const places = (unit: string) => test.as(unit).recommendation.places({ noticeId });

it('a city has the places of its class and those added for it', async () => {
  const guangzhou = await places('unit_440100');
  expect(guangzhou).toMatchObject({ max: 3, used: 0, extras: [{ places: 1, clause: { quote: '广州市可增加1个' } }] });
  expect(await places('unit_440600')).toMatchObject({ max: 2, extras: [] });
  for (let n = 0; n < 3; n++) await recommend(test, await submitted('gz_platform'), 'unit_440100');
  const refused = await refusalOf(recommend(test, await submitted('gz_platform'), 'unit_440100'));
  expect(refused).toMatchObject({ code: 'QUOTA_EXCEEDED', slots: { max: '3', used: '3' } });
  expect(refused.citation).toMatchObject({ document: GUANGDONG_CALL.documentNumber, clause: '第一项' });
});

it('one started from an old title that has expired takes no place, and is said to', async () => {
  const counted = [await submitted('fs_base'), await submitted('fs_base')];
  for (const ref of counted) await recommend(test, ref, 'unit_440600');
  const [again, plain] = [await submitted('fs_base'), await submitted('fs_base')];
  await startedFromTitle(again, '2025-12-31');
  await startedFromTitle(plain, '2026-12-31');
  const offered = async (ref: Ref) => {
    const { actions } = await test.as('unit_440600').review.case(ref);
    return actions.find((one) => one.do === 'recommend')?.allowed;
  };
  expect([await offered(again), await offered(plain)]).toEqual([true, false]);
  expect(await refusalOf(recommend(test, plain, 'unit_440600'))).toMatchObject({ code: 'QUOTA_EXCEEDED' });
  const told = (await recommend(test, again, 'unit_440600')).places;
  expect(told).toMatchObject({ max: 2, used: 2, free: 0, exempt: [again.caseId] });
  expect(told.recommended).toHaveLength(3);
  expect(told.exemptions).toMatchObject([{ title: '旧称号到期后重新申报' }]);
});

it('withdrawing an exempt one frees no place; withdrawing a counted one frees its own', async () => {
  const { recommended, exempt } = await places('unit_440600');
  const withdraw = async (caseId: string) => {
    const ref = { tenantId: '440000', caseId };
    const order = { ...(await commandOn(test, ref, 'unit_440600')), reasons: '材料需进一步核实' };
    return (await test.as('unit_440600').review.withdrawRecommendation(order)).places;
  };
  expect(await withdraw(exempt[0] ?? '')).toMatchObject({ used: 2, free: 0, exempt: [] });
  const counted = recommended.find(({ caseId }) => !exempt.includes(caseId));
  expect(await withdraw(counted?.caseId ?? '')).toMatchObject({ used: 1, free: 1 });
});

it('of many who recommend at once, all that take no place pass, and of the others as many as there are places', async () => {
  const refs = [];
  for (let n = 0; n < 12; n++) refs.push(await submitted('zh_marine'));
  const exempt = refs.filter((_, n) => n % 4 === 0);
  for (const ref of exempt) await startedFromTitle(ref, '2025-12-31');
  const asked = await Promise.allSettled(refs.map((ref) => recommend(test, ref, 'unit_440400')));
  const passed = refs.filter((_, n) => asked[n]?.status === 'fulfilled').map(({ caseId }) => caseId);
  expect(passed).toHaveLength(exempt.length + 2);
  expect(passed).toEqual(expect.arrayContaining(exempt.map(({ caseId }) => caseId)));
  const { used, free, recommended, exempt: told } = await places('unit_440400');
  expect({ used, free, recommended: recommended.length }).toEqual({ used: 2, free: 0, recommended: 5 });
  expect(told.toSorted()).toEqual(exempt.map(({ caseId }) => caseId).toSorted());
});

/** The row that links a case to an old title, as an import and `applications.create` leave them. */
async function startedFromTitle({ tenantId, caseId }: Ref, endsOn: string): Promise<void> {
  const stored = await openStored(test.databaseUrl);
  await stored.rows(
    `with import as (
       insert into app.title_import (tenant_id, id, file_name, file_type, size, sm3, state, which, uploaded_by, uploaded_by_name, uploaded_at,
         confirmed_by, confirmed_by_name, confirmed_at)
       select $1, gen_random_uuid(), '名单.csv', 'csv', 1, md5($2) || md5($2), 'importing', 'good', id, '人', now(), id, '人', now()
       from app.person limit 1 returning id)
     insert into app.old_title (tenant_id, id, import_id, file_name, row_number, kind, name, name_initials, operator_name, operator_uscc, division_code,
       document_number, basis, granted_on, repeal_end, ends_on, services, standard_held, fingerprint, status, status_on, imported_at)
     select $1, $2::uuid, import.id, '名单.csv', 2, 'base', '旧基地', 'jjd', c.operator_name, c.operator_uscc, c.division_code, $2, 'l156', '2023-09-01', $3::date, $3::date, '', true, 'x', 'expired', $3::date, now()
     from import, app.case_file c where c.tenant_id = $1 and c.id = $2::uuid`,
    [tenantId, caseId, endsOn],
  );
  await stored.rows(
    `insert into app.old_title_application (tenant_id, title_id, case_id, operator_id, operator_uscc, started_at)
     select tenant_id, id, id, operator_id, operator_uscc, now() from app.case_file where tenant_id = $1 and id = $2`,
    [tenantId, caseId],
  );
  await stored.close();
}
