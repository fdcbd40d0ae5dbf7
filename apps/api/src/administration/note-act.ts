import { noteAdministrationAct, type Tx } from '@shifan/db';
import type { SignedInContext } from '../trpc/context.ts';

/** Every act, and what it is called where acts are listed. */
export const ACT_NAMES = {
  'set-up': '初始设置',
  'unit-added': '新增单位',
  'unit-renamed': '单位改名',
  'unit-closed': '停用单位',
  'unit-reopened': '恢复单位',
  'person-added': '新增人员',
  'person-renamed': '人员改名',
  'role-granted': '任命角色',
  'person-ended': '结束任职',
  'password-reset': '重置密码',
  'operator-registered': '登记运营主体',
} as const;
export type Act = keyof typeof ACT_NAMES;

/** What was done and whom it concerns; `tenant` where it is another authority than the doer's. */
export type Noted = { act: Act; subject: string; detail?: string; tenant?: string };

/** Keeps an act in the transaction that does it. */
export async function noteAct(tx: Tx, { person, now }: SignedInContext, noted: Noted): Promise<void> {
  await noteAdministrationAct(tx, {
    tenantId: noted.tenant ?? person.tenant.id,
    act: noted.act,
    subject: noted.subject,
    detail: noted.detail,
    by: { id: person.id, name: person.name, tenantId: person.tenant.id },
    at: new Date(now).toISOString(),
  });
}
