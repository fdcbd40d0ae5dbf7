import { sql } from 'kysely';
import type { Tx } from '../context.ts';
import { type JsonObject, parseObject } from '../json.ts';
import type { CaseRef } from './case-ref.ts';
import type { Judgement } from './judgements.ts';

/** A case that is not closed, with the answers its verdicts rest on now. */
export interface OpenAnswers extends CaseRef {
  jurisdiction: string;
  name: string;
  kind: string;
  stage: string;
  divisionCode: string;
  divisionName: string;
  noticeId: string;
  pluginVersion: string;
  year: number;
  /** the answers of the application, as they were last submitted */
  facts: JsonObject;
  submittedOn: string;
  /** the same as they stood at candidacy; null before */
  baseline: JsonObject | null;
  /** the dossier handed in last, for acceptance or reexamination; null before the first */
  dossier: { year: number; facts: JsonObject; submittedOn: string } | null;
  /** on the application, and on that dossier; of each level the last, as far as this role may read them */
  judgements: Judgement[];
}

export interface OpenAnswersPage {
  jurisdiction: string;
  /** the last case of the page before; absent: from the start */
  after?: Pick<OpenAnswers, 'divisionCode' | 'caseId'> | undefined;
  limit: number;
}

interface Row {
  tenant_id: string;
  id: string;
  jurisdiction: string;
  name: string;
  kind: string;
  stage: string;
  division_code: string;
  division_name: string;
  notice_id: string;
  plugin_version: string;
  year: number;
  answers: string;
  submitted_on: string;
  baseline: string | null;
  dossier_year: number | null;
  dossier_facts: JsonObject | null;
  dossier_on: string | null;
  judgements: Judgement[] | null;
}

/** Open cases of a jurisdiction that this role may read, page by page, in the order of division codes. For officers and the ministry. */
export async function listOpenAnswers(tx: Tx, { jurisdiction, after, limit }: OpenAnswersPage): Promise<OpenAnswers[]> {
  const later = after ? sql`and (c.division_code, c.id) > (${after.divisionCode}, ${after.caseId}::uuid)` : sql``;
  const { rows } = await sql<Row>`
    select c.tenant_id, c.id, c.jurisdiction, c.name, c.kind, c.stage, c.division_code, d.name as division_name, c.notice_id, c.plugin_version, c.year,
      s.answers, s.submitted_on, b.answers as baseline, x.year as dossier_year, x.facts as dossier_facts,
      x.submitted_on as dossier_on, j.judgements
    from case_file c
      join division d on d.code = c.division_code
      join lateral (select answers, submitted_on from submission where tenant_id = c.tenant_id and case_id = c.id
        order by number desc limit 1) s on true
      left join baseline b on b.tenant_id = c.tenant_id and b.case_id = c.id
      left join lateral (select purpose, round, year, facts, submitted_on from dossier
        where tenant_id = c.tenant_id and case_id = c.id and status = 'submitted' order by submitted_at desc limit 1) x on true
      left join lateral (select json_agg(one) as judgements from (
        select distinct on (stage, criterion, level) criterion, stage, level, status, reasons, author_name as by, judged_at as at
        from judgement where tenant_id = c.tenant_id and case_id = c.id
          and (purpose = 'selection' or (purpose = x.purpose and round = x.round))
        order by stage, criterion, level, judged_at desc, id desc) one) j on true
    where c.jurisdiction = ${jurisdiction} and c.submitted and c.stage <> 'closed' ${later}
    order by c.division_code, c.id limit ${limit}`.execute(tx);
  return rows.map(toAnswers);
}

function toAnswers(row: Row): OpenAnswers {
  const { dossier_year: year, dossier_facts: facts, dossier_on: submittedOn } = row;
  return {
    tenantId: row.tenant_id,
    caseId: row.id,
    jurisdiction: row.jurisdiction,
    name: row.name,
    kind: row.kind,
    stage: row.stage,
    divisionCode: row.division_code,
    divisionName: row.division_name,
    noticeId: row.notice_id,
    pluginVersion: row.plugin_version,
    year: row.year,
    facts: parseObject(row.answers),
    submittedOn: row.submitted_on,
    baseline: row.baseline === null ? null : parseObject(row.baseline),
    dossier: year === null || facts === null || submittedOn === null ? null : { year, facts, submittedOn },
    judgements: row.judgements ?? [],
  };
}
