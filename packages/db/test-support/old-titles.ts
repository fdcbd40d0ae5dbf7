import {
  addOldTitles,
  addTitleImport,
  confirmTitleImport,
  endTitleImport,
  type ImportRef,
  newId,
  type NewOldTitle,
} from '../src/index.ts';
import type { AskerName, World } from './world.ts';

export const AT = '2025-11-20T01:00:00.000Z';

/** The USCC of the operators of the world. */
export const USCC = { operatorA: '91440101MA5ABCDE1X', operatorB: '91440601MA5ABCDE2X' } as const;

export function oldTitle(more: Partial<NewOldTitle> = {}): NewOldTitle {
  return {
    id: newId(),
    row: 2,
    kind: 'platform',
    name: '测试旧平台',
    nameInitials: 'csjpt',
    pinyin: 'ceshijiupingtai csjpt',
    operatorName: '广州测试甲公司',
    uscc: USCC.operatorA,
    divisionCode: '440100',
    documentNumber: '示例〔2023〕1号',
    basis: 'l156',
    grantedOn: '2023-09-01',
    threeYearEnd: '2026-09-01',
    repealEnd: '2025-12-31',
    statedEnd: null,
    endsOn: '2025-12-31',
    services: ['information'],
    standardHeld: true,
    fingerprint: 'abc',
    status: 'held',
    statusOn: '2023-09-01',
    year: 2022,
    facts: { servedSmes: '320' },
    ...more,
  };
}

/** A list in its dry run, handed in by a person of the authority. */
export async function checkedImport(world: World, who: AskerName = 'province'): Promise<ImportRef> {
  const { tenant, person } = world.askers[who].context;
  const by = { id: person, name: '测试人' };
  const file = { tenantId: tenant, fileName: '名单.csv', fileType: 'csv' as const, size: 10, sm3: '0'.repeat(64) };
  const { id } = await world.as(who, (tx) => addTitleImport(tx, { ...file, by, at: AT }));
  const ref = { tenantId: tenant, importId: id };
  await world.as(who === 'hunan' ? 'jobsHunan' : 'jobs', (tx) => endTitleImport(tx, ref, { state: 'checked' }));
  return ref;
}

/** A list that was confirmed and stands imported with these titles. */
export async function imported(
  world: World,
  titles: readonly NewOldTitle[],
  who: AskerName = 'province',
): Promise<ImportRef> {
  const ref = await checkedImport(world, who);
  const by = { id: world.askers[who].context.person, name: '测试人' };
  await world.as(who, (tx) => confirmTitleImport(tx, ref, { which: 'all', by, at: AT }));
  await world.as(who === 'hunan' ? 'jobsHunan' : 'jobs', async (tx) => {
    await addOldTitles(tx, ref, { titles, fileName: '名单.csv', at: AT });
    await endTitleImport(tx, ref, { state: 'imported', at: AT });
  });
  return ref;
}
