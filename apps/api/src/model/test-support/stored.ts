import pg from 'pg';
import type { Ref } from '../../contract/scalars.ts';

/** Looks into the database as nobody of the application may: past every policy. */
export type Stored = Awaited<ReturnType<typeof openStored>>;

export type StoredCase = {
  operator: string;
  tenantId: string;
  caseId: string;
  stage: string;
  level: string | null;
  closed: string | null;
  shown: boolean;
  title: string | null;
  dues: string[];
  changes: string[];
};

const CASES = `
  select c.operator_name as operator, c.tenant_id as "tenantId", c.id as "caseId", c.stage, c.level, c.closed_reason as closed,
    c.visible_to_ministry as shown, t.status as title,
    coalesce((select array_agg(d.name || ' ' || d.on_day || (case when d.fired_at is null then '' else ' fired' end)
      order by d.name, d.on_day) from app.due_row d
      where d.tenant_id = c.tenant_id and d.case_id = c.id and d.superseded_at is null), '{}') as dues,
    coalesce((select array_agg(m.deadline || (case when m.late then ' late' else '' end)
      || (case when m.status in ('kept', 'revoked') then ' settled' else ' ' || m.status end) order by m.id)
      from app.material_change m where m.tenant_id = c.tenant_id and m.case_id = c.id), '{}') as changes
  from app.case_file c
  left join app.title t on t.tenant_id = c.tenant_id and t.case_id = c.id`;

export async function openStored(url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const rows = async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) =>
    (await client.query<Row>(sql, values)).rows;
  const idsOf = async (sql: string, { tenantId, caseId }: Ref) =>
    (await rows<{ id: string }>(sql, [tenantId, caseId])).map(({ id }) => id);
  return {
    /** the id of the notice that was published last */
    lastNotice: '',
    rows,
    close: () => client.end(),
    cases: () => rows<StoredCase>(CASES),
    taken: () =>
      rows<{ unit: string; used: number }>('select unit_id as unit, used from app.quota_place where used > 0'),
    versionOf: async ({ tenantId, caseId }: Ref) => {
      const [row] = await rows<{ version: number }>(
        'select version from app.case_file where tenant_id = $1 and id = $2',
        [tenantId, caseId],
      );
      return row?.version ?? 0;
    },
    draftVersionOf: async ({ tenantId, caseId }: Ref) => {
      const [row] = await rows<{ version: number }>(
        'select draft_version as version from app.application_draft where tenant_id = $1 and case_id = $2',
        [tenantId, caseId],
      );
      return row?.version ?? 0;
    },
    objectionsOf: (ref: Ref) =>
      idsOf('select id from app.objection where tenant_id = $1 and case_id = $2 order by id', ref),
    changesOf: (ref: Ref) =>
      idsOf('select id from app.material_change where tenant_id = $1 and case_id = $2 order by id', ref),
    listingOf: async (ref: Ref) =>
      (await idsOf('select id from app.dishonesty_check where tenant_id = $1 and case_id = $2 and listed', ref))[0],
  };
}
