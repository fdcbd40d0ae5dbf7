import { asAdministrator } from './as-administrator.ts';
import type { CaseRef } from './repositories/case-ref.ts';

const BATCH = 1000;

/**
 * Cases of a database older than the registry that became candidates and do not stand in it; by the administrator, for no
 * login reads across tenants.
 */
export async function listUnregistered(adminUrl: string): Promise<CaseRef[]> {
  return asAdministrator(adminUrl, async (client) => {
    const { rows } = await client.query<{ tenant_id: string; case_id: string }>(
      `select e.tenant_id, e.case_id from app.case_event e
       where e.type = 'creation-started' and not exists (
         select from app.registry_entry r where r.tenant_id = e.tenant_id and r.case_id = e.case_id)
       order by e.tenant_id, e.case_id`,
    );
    return rows.map((row) => ({ tenantId: row.tenant_id, caseId: row.case_id }));
  });
}

/** Writes the pinyin of old titles that were imported before there was a search by it; how many. */
export async function spellOldTitles(
  adminUrl: string,
  spell: (name: string, operatorName: string) => string,
): Promise<number> {
  return asAdministrator(adminUrl, async (client) => {
    let done = 0;
    for (;;) {
      const { rows } = await client.query<{ tenant_id: string; id: string; name: string; operator_name: string }>(
        `select tenant_id, id, name, operator_name from app.old_title where pinyin = '' limit ${BATCH}`,
      );
      const spelt = rows.map((row) => ({ ...row, pinyin: spell(row.name, row.operator_name) || 'x' }));
      await client.query(
        `update app.old_title t set pinyin = s.pinyin from json_to_recordset($1::json) as s(tenant_id text, id uuid, pinyin text)
         where t.tenant_id = s.tenant_id and t.id = s.id`,
        [JSON.stringify(spelt)],
      );
      done += rows.length;
      if (rows.length < BATCH) return done;
    }
  });
}
