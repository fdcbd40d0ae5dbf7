import type { CaseEvent } from '@shifan/process';
import { NATIONAL } from './cast.ts';
import { endAfter, plusMonths, workingDaysAfter } from './days.ts';
import { byCase, each, last, listWritten, type Written } from './events.ts';
import type { Stored } from './stored.ts';

/**
 * What the law promises, looked for in what was written: each finding says which promise is broken. Legacy titles,
 * rankings and fees have no place here: nothing of them can be written at all, which a test of its own shows.
 */
export async function brokenPromises(stored: Stored): Promise<string[]> {
  const written = await listWritten(stored);
  const ofCases = byCase(written).flatMap((events) =>
    PROMISES.flatMap(([name, isKept]) => (isKept(events) ? [] : [`${name}: ${JSON.stringify(events)}`])),
  );
  return [
    ...ofCases,
    ...placesBeyond(written),
    ...(await placesMiscounted(stored, written)),
    ...gapsIn(written),
    ...(await titlesAstray(stored, written)),
    ...(await firedTwice(stored)),
    ...(await decidedAlone(stored)),
  ];
}

type Promised = [name: string, isKept: (events: readonly CaseEvent[]) => boolean];

const PROMISES: readonly Promised[] = [
  ['no title without five working days in public and every objection answered', publicBeforeTitle],
  ['two years, one more at most, and out after the second failure', creationTwoAndOne],
  ['reexamined every two years, rectified within one, taken after two failures on end', reexaminedInTurn],
  ['a sanction has a dated record and ends the case', sanctionsEnd],
  ['a change is reported within three months or noted as late', changesInTime],
];

function publicBeforeTitle(events: readonly CaseEvent[]): boolean {
  return each(events, 'title-granted').every(({ event, before }) => {
    const notice = last(before, 'notice-started');
    const since = before.slice(before.findLastIndex(({ type }) => type === 'notice-started'));
    const open = each(since, 'objected').map(({ event: { objection } }) => objection);
    const settled = each(since, 'objection-settled').map(({ event: one }) => one);
    return (
      notice?.phase === 'notice-designation' &&
      notice.lastDay === workingDaysAfter(notice.startsOn, 5) &&
      notice.lastDay < event.on &&
      event.documentNumber !== '' &&
      open.every((id) => settled.some(({ objection, founded }) => objection === id && !founded))
    );
  });
}

function creationTwoAndOne(events: readonly CaseEvent[]): boolean {
  const started = last(events, 'creation-started');
  const extended = each(events, 'creation-extended');
  const rejected = each(events, 'acceptance-rejected');
  return (
    (started === undefined || started.endsOn === endAfter(started.startsOn, 24)) &&
    extended.length <= 1 &&
    extended.every(({ event: { from, endsOn } }) => from === started?.endsOn && endsOn === endAfter(from, 12)) &&
    rejected.length <= 2 &&
    (rejected.length < 2 || last(events, 'closed')?.reason === 'exited')
  );
}

function reexaminedInTurn(events: readonly CaseEvent[]): boolean {
  const opened = each(events, 'reexamination-opened').every(({ event, before }) => {
    const turn = before.findLast(({ type }) =>
      ['title-granted', 'reexamination-passed', 'rectification-started'].includes(type),
    );
    if (!turn) return false;
    return turn.type === 'rectification-started'
      ? event.on > endAfter(turn.on, 12)
      : event.on >= plusMonths(turn.on, 24);
  });
  const taken = each(events, 'reexamination-failed').every(({ event, before, after }) => {
    const previous = before.findLast(({ type }) => type === 'reexamination-passed' || type === 'reexamination-failed');
    const ends = after[0]?.type === 'closed';
    return (previous?.type === 'reexamination-failed') === ends && (event.consecutive === 2) === ends;
  });
  return opened && taken;
}

function sanctionsEnd(events: readonly CaseEvent[]): boolean {
  return each(events, 'sanctioned').every(({ event, before, after }) => {
    const reason = last(before, 'title-granted') ? 'revoked' : 'disqualified';
    return event.record.on <= event.on && last(after, 'closed')?.reason === reason;
  });
}

function changesInTime(events: readonly CaseEvent[]): boolean {
  return each(events, 'change-reported').every(({ event: { on, eventOn, deadline, late } }) => {
    return eventOn <= on && deadline === endAfter(eventOn, 3) && late === on > deadline;
  });
}

/** Places as they were taken and given back, in the order of the events. */
function placesOver(written: readonly Written[], look: (unit: string, used: number) => void): void {
  const used = new Map<string, number>();
  const change = (unit: string, by: number) => {
    used.set(unit, (used.get(unit) ?? 0) + by);
    look(unit, used.get(unit) ?? 0);
  };
  const national = new Set(
    written.flatMap(({ caseId, event }) => (event.type === 'submitted' && isNational(event) ? caseId : [])),
  );
  for (const { caseId, event } of written) {
    if (!national.has(caseId)) continue;
    if (event.type === 'recommended' && event.unit) change(event.unit, 1);
    if ('frees' in event) for (const { unit } of event.frees) if (unit) change(unit, -1);
  }
}

/** Chains of the national text; the province's own has one of another name, and its call sets no number. */
function isNational({ chain }: CaseEvent<'submitted'>): boolean {
  return chain === 'guangdong' || chain === 'province';
}

function placesBeyond(written: readonly Written[]): string[] {
  const beyond: string[] = [];
  placesOver(written, (unit, used) => {
    const sort = unit === '210200' ? 'plan-city' : unit.startsWith('gd-') ? 'body' : 'city';
    if (used < 0 || used > (NATIONAL.places[sort] ?? 0)) beyond.push(`places of ${unit}: ${used}`);
  });
  return beyond;
}

async function placesMiscounted(stored: Stored, written: readonly Written[]): Promise<string[]> {
  const counted = new Map<string, number>();
  placesOver(written, (unit, used) => counted.set(unit, used));
  const kept = await stored.rows<{ unit_id: string; used: number; max: number }>(
    'select unit_id, used, max from app.quota_place where used > 0',
  );
  const wrong = kept.filter(({ unit_id: unit, used, max }) => used > max || used !== counted.get(unit));
  const missing = [...counted].filter(([unit, used]) => used > 0 && !kept.some(({ unit_id }) => unit_id === unit));
  return [...wrong, ...missing].map((one) => `places kept: ${JSON.stringify(one)}`);
}

/** The version grows by one an event. */
function gapsIn(written: readonly Written[]): string[] {
  return [...Map.groupBy(written, ({ caseId }) => caseId).values()].flatMap((events) =>
    events.some(({ version }, index) => version !== index + 1) ? [`a gap in ${events[0]?.caseId}`] : [],
  );
}

/** Each title has the one decision that founded it, with its number, whatever became of it since. */
async function titlesAstray(stored: Stored, written: readonly Written[]): Promise<string[]> {
  const titles = await stored.rows<{ case_id: string; document_number: string; granted_on: string }>(
    'select case_id, document_number, granted_on::text from app.title',
  );
  const granted = written.flatMap(({ caseId, event }) =>
    event.type === 'title-granted' ? [`${caseId} ${event.documentNumber} ${event.on}`] : [],
  );
  const kept = titles.map((one) => `${one.case_id} ${one.document_number} ${one.granted_on}`);
  return kept.toSorted().join() === granted.toSorted().join() ? [] : [`titles ${kept.join()} of ${granted.join()}`];
}

async function firedTwice(stored: Stored): Promise<string[]> {
  const twice = await stored.rows<{ case_id: string; name: string }>(
    `select case_id, name from app.due_row where fired_at is not null
      group by case_id, name, on_day having count(*) > 1`,
  );
  return twice.map(({ case_id, name }) => `${name} of ${case_id} fired twice`);
}

/** Whoever decided on a conclusion did not draw it; whoever put a draft in force did not propose it. */
async function decidedAlone(stored: Stored): Promise<string[]> {
  const alone = await stored.rows<{ what: string }>(
    `select e.type || ' ' || e.case_id as what from app.case_event e
      join app.case_file f on f.tenant_id = e.tenant_id and f.id = e.case_id
      left join lateral (select c.author_id, c.outcome from app.conclusion c
        where c.tenant_id = e.tenant_id and c.case_id = e.case_id and c.level = f.decider
          and c.purpose = case when e.type like 'reexamination%' then 'reexamination' else 'acceptance' end
          and c.round = coalesce(e.payload::json ->> 'attempt', e.payload::json ->> 'round')::int
        order by c.id desc limit 1) c on true
      where e.type in ('accepted', 'acceptance-rejected', 'reexamination-passed', 'reexamination-failed')
        and (c.author_id is null or c.author_id = e.actor_id
          or (c.outcome = 'pass') <> (e.type in ('accepted', 'reexamination-passed')))
    union all select 'enactment ' || id from app.jurisdiction_enactment where approved_by = proposed_by`,
  );
  return alone.map(({ what }) => `${what} by one person`);
}
