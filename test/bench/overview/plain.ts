import { COMMON_FACTS } from '@shifan/db';
import type { PanelName } from './panels.ts';

const STOCK = `select tenant_id, stage, level, closed_reason, count(*) from app.case_file where submitted group by 1, 2, 3, 4`;

const FACTS = COMMON_FACTS.map((fact) => {
  const isTable = fact === 'offlineEvents';
  const value = isTable ? `jsonb_array_length(facts -> '${fact}')` : `(facts ->> '${fact}')::numeric`;
  return `count(facts -> '${fact}'), sum(${value})`;
});

/** For each panel what one would ask of the rows themselves if no figures were kept: plain groupings, by authority. */
export const PLAIN: Record<PanelName, string> = {
  stock: STOCK,
  funnel: `select tenant_id, type, stage, count(distinct case_id) from app.case_event group by 1, 2, 3`,
  quota: `select tenant_id, type, count(*) from app.case_event where type in ('recommended', 'recommendation-withdrawn') group by 1, 2`,
  clocks: `select d.tenant_id, d.name, d.on_day < current_date, count(*) from app.due_row d
    join app.case_file c on c.tenant_id = d.tenant_id and c.id = d.case_id
    where d.superseded_at is null and c.submitted group by 1, 2, 3`,
  reexaminations: `${STOCK};
    select tenant_id, type, count(*) from app.case_event where type like 'reexamination-%' group by 1, 2;
    select d.tenant_id, d.on_day < current_date, extract(year from d.on_day), count(*) from app.due_row d
    join app.case_file c on c.tenant_id = d.tenant_id and c.id = d.case_id
    where d.superseded_at is null and d.name = 'reexamination' and c.submitted group by 1, 2, 3`,
  endings: `select tenant_id, type, payload::json ->> 'reason', payload::json ->> 'ground', count(*) from app.case_event
    where type in ('closed', 'sanctioned', 'creation-extended') group by 1, 2, 3, 4`,
  oldTitles: `select t.tenant_id, t.basis, t.status, c.stage, count(distinct t.id) from app.old_title t
    left join app.old_title_application a on a.tenant_id = t.tenant_id and a.title_id = t.id
    left join app.case_file c on c.tenant_id = a.tenant_id and c.id = a.case_id and c.submitted
    where t.status <> 'undone' group by 1, 2, 3, 4`,
  tilt: `select c.tenant_id, c.tilted, e.type, count(distinct e.case_id) from app.case_event e
    join app.case_file c on c.tenant_id = e.tenant_id and c.id = e.case_id
    where e.type in ('submitted', 'recommended', 'creation-started', 'title-granted') group by 1, 2, 3`,
  facts: `select tenant_id, stage, ${FACTS.join(', ')} from app.answer_facts where purpose = 'creation' group by 1, 2;
    select tenant_id, jurisdiction, kind, stage, count(*) from app.case_file where submitted group by 1, 2, 3, 4`,
};
