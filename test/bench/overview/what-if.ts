import type { TestApp } from '@shifan/api/test-support';
import { parseCivilDate } from '@shifan/calendar';
import { getPlugin } from '@shifan/plugin-registry';
import { evaluateCondition, type Facts, overall, type Plugin } from '@shifan/rules';
import type { Client } from 'pg';
import { type Drawn, keptOf } from '../../generated-cases/load-answers.ts';

export interface Question {
  as: string;
  jurisdiction: string;
  parameter: string;
  value: string;
}

/** What moving a number would do, as a cell of the answer says it: place, kind, stage, what changed from what to what, how many. */
export type Cells = Map<string, number>;

export function askWhatIf(app: TestApp, { as, jurisdiction, parameter, value }: Question) {
  return app.as(as).deciding.whatIf({ jurisdiction, stage: 'creation', changes: [{ parameter, value }] });
}

export async function cellsOfAnswer(app: TestApp, question: Question): Promise<Cells> {
  const { rows } = await askWhatIf(app, question);
  const cells: Cells = new Map();
  for (const { authority, kind, stage, n, changed, criteria, overall: whole } of rows) {
    const cell = `${authority} ${kind} ${stage}`;
    cells.set(`${cell} all`, n);
    if (changed > 0) cells.set(`${cell} changed`, changed);
    for (const { criterion, changes } of criteria) {
      for (const one of changes) cells.set(`${cell} ${criterion} ${one.before} ${one.after}`, one.n);
    }
    for (const one of whole) cells.set(`${cell} overall ${one.before} ${one.after}`, one.n);
  }
  return cells;
}

type Row = { place: string; kind: string; stage: string; on: string; division: string; facts: string; n: string };

/** The same from the evaluator: every row's answers on its day, each distinct one evaluated once. */
export async function cellsOfEvaluator(
  client: Client,
  { as, jurisdiction, parameter, value }: Question,
  drawn: readonly Drawn[],
): Promise<Cells> {
  const plugin = getPlugin(jurisdiction);
  const supposed = supposing(plugin, parameter, value);
  const facts = await textsOf(client, drawn, jurisdiction);
  const judged = new Map<string, string[]>();
  const somewhere = JSON.stringify(plugin.criteria).includes('in-division');
  const cells: Cells = new Map();
  const add = (cell: string, n: number): void => void cells.set(cell, (cells.get(cell) ?? 0) + n);
  const province = as === 'ministry' ? null : as.replace('province_', '');
  const tenants = province ? [province] : (await client.query<{ code: string }>(TENANTS)).rows.map(({ code }) => code);
  for (const tenant of tenants) {
    const { rows } = await client.query<Row>(province ? OF_PROVINCE : OF_AUTHORITY, [tenant, jurisdiction]);
    for (const { place, kind, stage, on, division, facts: text, n } of rows) {
      const key = `${kind} ${on} ${somewhere ? division : ''} ${text}`;
      const one = { kind, on, division, facts: facts.get(`${kind} ${text}`) ?? {} };
      const changes = judged.get(key) ?? changesOf({ plugin, supposed }, one);
      judged.set(key, changes);
      add(`${place} ${kind} ${stage} all`, Number(n));
      for (const change of changes) add(`${place} ${kind} ${stage} ${change}`, Number(n));
    }
  }
  return cells;
}

/** As if the number had been this one on every day. */
function supposing(plugin: Plugin, parameter: string, value: string): Plugin {
  const parameters = plugin.parameters.map((one) =>
    one.id === parameter ? { ...one, values: one.values.map((dated) => ({ ...dated, value })) } : one,
  );
  return { ...plugin, parameters };
}

const TENANTS = `select code from app.authority where class <> 'ministry' order by 1`;
const ROWS = (place: string): string => `
  select ${place} as place, kind, stage, on_day::text as "on", division_code as division, facts::text as facts, count(*) as n
  from app.answer_facts where tenant_id = $1 and jurisdiction = $2 and purpose = 'creation' group by 1, 2, 3, 4, 5, 6`;
const OF_AUTHORITY = ROWS('tenant_id');
const OF_PROVINCE = ROWS('division_code');

/** The answers as they were drawn, by what the database keeps of them. */
async function textsOf(client: Client, drawn: readonly Drawn[], jurisdiction: string): Promise<Map<string, Facts>> {
  const own = drawn.filter((one) => one.jurisdiction === jurisdiction);
  const { rows } = await client.query<{ text: string }>(
    'select kept::jsonb::text as text from unnest($1::text[]) with ordinality as k (kept, place) order by place',
    [own.map((one) => keptOf(one, one.creation))],
  );
  return new Map(rows.map(({ text }, index) => [`${own[index]?.kind} ${text}`, own[index]?.creation ?? {}]));
}

type Judged = { kind: string; on: string; division: string; facts: Facts };

function changesOf({ plugin, supposed }: { plugin: Plugin; supposed: Plugin }, one: Judged): string[] {
  const { kind, on, ...answers } = one;
  const verdicts = (law: Plugin) => {
    const context = { ...answers, plugin: law, on: parseCivilDate(on) };
    return law.criteria
      .filter(({ kinds, stages }) => kinds.some((own) => own === kind) && stages.includes('creation'))
      .map(({ id, partOf, condition }) => ({
        criterion: id,
        status: evaluateCondition(condition, context),
        ...(partOf === undefined ? {} : { partOf }),
      }));
  };
  const before = verdicts(plugin);
  const after = verdicts(supposed);
  const changes = before.flatMap(({ criterion, status }, index) => {
    const now = after[index]?.status;
    return now === undefined || now === status ? [] : [`${criterion} ${status} ${now}`];
  });
  if (changes.length === 0) return [];
  const whole = [overall(before), overall(after)];
  return ['changed', ...changes, ...(whole[0] === whole[1] ? [] : [`overall ${whole.join(' ')}`])];
}
