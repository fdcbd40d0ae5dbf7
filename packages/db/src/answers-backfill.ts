import { asAdministrator } from './as-administrator.ts';
import { type JsonObject, parseObject } from './json.ts';
import type { CaseRef } from './repositories/case-ref.ts';

/** Answers that were submitted and are not kept for expressions and figures. */
export interface UnkeptAnswers extends CaseRef {
  purpose: 'creation' | 'designation';
  jurisdiction: string;
  pluginVersion: string;
  kind: string;
  noticeId: string;
  divisionCode: string;
  submittedOn: string;
  facts: JsonObject;
  /** of a dossier: the answers frozen at the candidacy */
  baseline: JsonObject | null;
}

interface Row {
  tenant_id: string;
  case_id: string;
  purpose: 'creation' | 'designation';
  jurisdiction: string;
  plugin_version: string;
  kind: string;
  notice_id: string;
  division_code: string;
  submitted_on: string;
  facts: string;
  baseline: string | null;
}

/**
 * Submissions, and dossiers, of a database older than `answer_facts` that it does not hold, or holds without what was found of
 * them: of each case the last; some at a time. By the administrator, for no login reads across tenants.
 */
export async function listUnkeptAnswers(adminUrl: string, limit: number): Promise<UnkeptAnswers[]> {
  return asAdministrator(adminUrl, async (client) => {
    const { rows } = await client.query<Row>(
      `select c.tenant_id, c.id as case_id, x.purpose, c.jurisdiction, c.plugin_version, c.kind, c.notice_id, c.division_code, x.submitted_on::text, x.facts, x.baseline
       from app.case_file c join lateral (
         (select 'creation' as purpose, s.submitted_on, s.answers::text as facts, null::text as baseline from app.submission s
          where s.tenant_id = c.tenant_id and s.case_id = c.id order by s.number desc limit 1)
         union all
         (select 'designation', d.submitted_on, d.facts::text, b.answers::text from app.dossier d
          left join app.baseline b on b.tenant_id = c.tenant_id and b.case_id = c.id
          where d.tenant_id = c.tenant_id and d.case_id = c.id and d.status = 'submitted' order by d.submitted_at desc limit 1)
       ) x on true
       where c.submitted and not exists (select from app.answer_facts a
         where a.tenant_id = c.tenant_id and a.case_id = c.id and a.purpose = x.purpose
           and a.verdicts is not null)
       order by c.tenant_id, c.id limit $1`,
      [limit],
    );
    return rows.map((row) => ({
      tenantId: row.tenant_id,
      caseId: row.case_id,
      purpose: row.purpose,
      jurisdiction: row.jurisdiction,
      pluginVersion: row.plugin_version,
      kind: row.kind,
      noticeId: row.notice_id,
      divisionCode: row.division_code,
      submittedOn: row.submitted_on,
      facts: parseObject(row.facts),
      baseline: row.baseline === null ? null : parseObject(row.baseline),
    }));
  });
}
