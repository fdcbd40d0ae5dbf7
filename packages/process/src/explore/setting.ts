import type { CivilDate, WorkCalendar } from '@shifan/calendar';
import { addDays, addYears, parseCivilDate, yearOf } from '@shifan/calendar';
import { authorities, findNotice } from '@shifan/rules';
import type { Actor, Citation, Plugin, ResolvedNotice, ReviewChain } from '@shifan/rules';
import { startPhase } from '../chains.ts';
import type { ProcessContext } from '../context.ts';

/** Where the cases of an exploration lie: an authority, its chain of levels, the notice that calls for applications. */
export interface Setting {
  plugin: Plugin;
  chain: ReviewChain;
  authority: string;
  notice: ResolvedNotice;
  /** true where the plugin has no notice for the authority, so that one had to be made up */
  assumed: boolean;
  calendar: WorkCalendar;
}

/**
 * One setting for each chain of levels, under the notice that says most about it. A chain without a notice gets an assumed one, so that
 * its process is walked through all the same.
 */
export function settingsOf(plugin: Plugin, calendar: WorkCalendar): Setting[] {
  const { chains } = startPhase(plugin);
  const named = chains.flatMap((chain) => chain.authorities ?? []);
  return chains.map((chain) => {
    const authority = chain.authorities?.[0] ?? otherAuthority(plugin, named);
    const notice = fullestNotice(plugin, authority);
    const assumed = notice === undefined;
    return { plugin, chain, authority, notice: notice ?? assumedNotice(plugin, chain), assumed, calendar };
  });
}

/** The context of an actor on a day of a setting. A draft is taken to have been put into force. */
export function contextIn(setting: Setting, on: CivilDate, actor: Actor): ProcessContext {
  const { plugin, notice, calendar, authority } = setting;
  const enactment = { documentNumber: ASSUMED_NUMBER, on: parseCivilDate(notice.opensOn) };
  return {
    plugin,
    notice,
    calendar,
    division: authority,
    authority,
    on,
    actor,
    unit: actor === 'municipality' || actor === 'province' ? authority : actor,
    ...(plugin.status === 'draft' ? { enactment } : {}),
  };
}

/** The document number that stands for any in an exploration. */
export const ASSUMED_NUMBER = '推演〔2026〕1号';

/** An authority that no chain names: one with a notice of its own before any other. */
function otherAuthority(plugin: Plugin, named: readonly string[]): string {
  const own = plugin.notices.flatMap(({ authority }) => (authority === undefined ? [] : [authority]));
  const known = plugin.status === 'fictional' ? ['980000'] : authorities.map(({ code }) => code);
  return [...own, ...known].find((code) => !named.includes(code)) ?? '110000';
}

/** Of the notices for an authority the one with the most closing days, the earliest of them. */
function fullestNotice(plugin: Plugin, authority: string): ResolvedNotice | undefined {
  const notices = plugin.notices.flatMap(({ id, authority: bound }) =>
    bound === undefined || bound === authority ? (findNotice(plugin, { id, authority }) ?? []) : [],
  );
  const [fullest] = notices.toSorted((a, b) => b.deadlines.length - a.deadlines.length);
  return fullest;
}

/** A notice like the others: a month and a half for the first level, two weeks more for each one before the last. */
function assumedNotice(plugin: Plugin, { levels, citation }: ReviewChain): ResolvedNotice {
  const opensOn = assumedOpening(plugin);
  const deadlines = levels.slice(0, Math.max(1, levels.length - 1)).map(({ level, citation: ofLevel }, index) => {
    return { level, lastDay: addDays(opensOn, 45 + 14 * index), citation: ofLevel satisfies Citation };
  });
  return {
    id: 'assumed',
    ids: ['assumed'],
    jurisdiction: plugin.id,
    title: '（推演假设的年度通知）',
    documentNumber: ASSUMED_NUMBER,
    issuedBy: plugin.issuedBy,
    issuedOn: opensOn,
    year: yearOf(opensOn),
    law: plugin.law.filter(({ id }) => id === citation.article),
    opensOn,
    deadlines,
    quotas: [],
    parameters: [],
  };
}

const ASSUMED_OPENING = '2026-01-05';

/** A repealed law is walked through while it was in force: nothing is opened under it any more. */
function assumedOpening({ effectiveTo }: Plugin): CivilDate {
  return effectiveTo === undefined ? parseCivilDate(ASSUMED_OPENING) : addYears(parseCivilDate(effectiveTo), -1);
}
