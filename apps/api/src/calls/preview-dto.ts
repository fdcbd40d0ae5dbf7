import { type CivilDate, parseCivilDate, workingDaysLeft } from '@shifan/calendar';
import type { Unit } from '@shifan/db';
import { levelLabel } from '@shifan/process';
import {
  authorities,
  describeCondition,
  findAuthority,
  findNotice,
  type Notice,
  parameterValue,
  placesFor,
  type Plugin,
  type RecommenderClass,
  recommenderLabels,
  type ResolvedNotice,
  resolveNotice,
} from '@shifan/rules';
import { workCalendar } from '../calendar/work-calendar.ts';
import type { CallPreview } from '../contract/calls.ts';
import { clauseOf } from '../law/clause.ts';

type Resolved = NonNullable<CallPreview['resolved']>;

/** A notice as it would stand: with its measure, the notice above, and the units of its authority. */
export type Previewed = { plugin: Plugin; notice: Notice; units: Unit[]; today: CivilDate };

/** What applicants and recommenders will read: periods, places of each, numbers and sentences that change. */
export function previewOf({ plugin, notice, units, today }: Previewed): Resolved {
  const others = plugin.notices.filter(({ id }) => id !== notice.id);
  const together = { ...plugin, notices: [...others, notice] };
  const resolved = resolveNotice(together, { id: notice.id });
  const above = notice.extends === undefined ? undefined : findNotice(together, { id: notice.extends });
  const law = { plugin: together, resolved, above, today };
  return {
    title: resolved.title,
    documentNumber: resolved.documentNumber,
    issuedBy: resolved.issuedBy,
    issuedOn: resolved.issuedOn,
    year: resolved.year,
    opensOn: resolved.opensOn,
    narrows: above ? `${above.title}（${above.documentNumber}）` : null,
    whoApplies: whoApplies(plugin, notice),
    deadlines: deadlinesOf(law),
    total: resolved.total ?? null,
    places: placesOf(law, units),
    exemptions: exemptionsOf(law),
    parameters: parametersOf(law),
    sentences: sentencesOf(law),
    materials: materialsOf(law),
    paper: paperOf(resolved),
    filingUrl: resolved.filingUrl ?? null,
    clauses: notice.law.map(({ number, restated }) => ({ number, text: restated })),
  };
}

type Law = { plugin: Plugin; resolved: ResolvedNotice; above: ResolvedNotice | undefined; today: CivilDate };

function whoApplies(plugin: Plugin, { authority }: Notice): string {
  const where = authority === undefined ? '全国' : (findAuthority(authority)?.name ?? authority);
  return `${where}符合条件的${plugin.kinds.map(({ name }) => name).join('、')}的运营主体`;
}

function deadlinesOf({ plugin, resolved, today }: Law): Resolved['deadlines'] {
  return resolved.deadlines
    .map(({ level, lastDay, citation }) => ({
      levelName: levelLabel(level),
      lastDay,
      workingDaysLeft:
        lastDay < today ? 0 : workingDaysLeft(workCalendar(today), { today, lastDay: parseCivilDate(lastDay) }),
      document: clauseOf(plugin, citation).document,
    }))
    .toSorted((a, b) => (a.lastDay < b.lastDay ? -1 : 1));
}

/** In the order of the division codes, the authority itself last: of a notice for all, the authorities. */
function placesOf({ plugin, resolved }: Law, units: Unit[]): Resolved['places'] {
  const all =
    resolved.authority === undefined
      ? authorities.map(({ code, name, class: kind }) => ({ name, class: kind, division: code }))
      : units.map((unit) => ({
          name: unit.name,
          class: unit.class as RecommenderClass,
          division: unit.divisionCode ?? unit.authorityCode,
        }));
  return all.flatMap(({ name, ...recommender }) => {
    const given = placesFor({ plugin, notice: resolved }, recommender);
    if (!given) return [];
    return [
      { name, className: recommenderLabels[recommender.class], max: given.max, added: given.max - given.quota.max },
    ];
  });
}

const TITLE_WORDS = { expired: '由已到期的旧称号重新申报的', any: '由旧称号申报的' };

function exemptionsOf({ plugin, resolved }: Law): Resolved['exemptions'] {
  return resolved.quotas.flatMap(({ recommender, exempt = [] }) =>
    exempt.map(({ title, oldTitle, when }) => ({
      className: recommenderLabels[recommender],
      title,
      who: [
        ...(oldTitle ? [TITLE_WORDS[oldTitle.status]] : []),
        ...(when ? [describeCondition(plugin, when, { notice: resolved, year: resolved.year })] : []),
      ].join('，并且'),
    })),
  );
}

function parametersOf({ plugin, resolved, above, today }: Law): Resolved['parameters'] {
  const known = resolved.parameters.filter(({ parameter }) => plugin.parameters.some(({ id }) => id === parameter));
  return known.map(({ parameter }) => {
    const now = parameterValue(plugin, parameter, today, resolved);
    const was = parameterValue(plugin, parameter, today, changedAbove(above, parameter, resolved));
    const { label, unit } = now;
    const clauses = { clause: clauseOf(plugin, now.citation), was: clauseOf(plugin, was.citation) };
    return { label, before: was.value, after: now.value, unit, ...clauses };
  });
}

/** What the notice above changed already is shown beside the measure's own number; else the number before is the above's. */
function changedAbove(above: ResolvedNotice | undefined, parameter: string, resolved: ResolvedNotice) {
  const set = (notice: ResolvedNotice | undefined) => notice?.parameters.find((one) => one.parameter === parameter);
  return set(above) === set(resolved) ? undefined : above;
}

function sentencesOf({ plugin, resolved, today }: Law): Resolved['sentences'] {
  if (resolved.parameters.length === 0) return [];
  const { year } = resolved;
  return plugin.criteria.flatMap((criterion) => {
    const before = describeCondition(plugin, criterion.condition, { on: today, year });
    const after = describeCondition(plugin, criterion.condition, { on: today, notice: resolved, year });
    if (before === after) return [];
    return [
      {
        title: criterion.title,
        kinds: kindsText(plugin, criterion.kinds),
        stage: criterion.stages.map((stage) => (stage === 'creation' ? '创建' : '认定')).join('、'),
        before,
        after,
      },
    ];
  });
}

function materialsOf({ plugin, resolved }: Law): Resolved['materials'] {
  const slots = new Map(
    [...plugin.evidenceSlots, ...(resolved.evidenceSlots ?? [])].map(({ id, title }) => [id, title]),
  );
  return (resolved.materials ?? []).map(({ number, title, kinds, rule, excusable }) => {
    const alternatives = 'anyOf' in rule ? rule.anyOf : [rule];
    const names = alternatives.map((one) => ('slot' in one ? (slots.get(one.slot) ?? one.slot) : title));
    const asks = `${names.join(' 或者 ')}${excusable ? '；不适用的可以说明理由' : ''}`;
    return { number, title, kinds: kindsText(plugin, kinds), asks };
  });
}

function paperOf({ paper }: ResolvedNotice): Resolved['paper'] {
  if (!paper) return null;
  const { copies, lastPostingDay = null, address = null, seals } = paper;
  return { copies, lastPostingDay, address, seals };
}

function kindsText(plugin: Plugin, kinds: readonly string[]): string {
  return kinds.map((kind) => plugin.kinds.find(({ id }) => id === kind)?.name ?? kind).join('、');
}
