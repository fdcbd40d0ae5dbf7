import { type CivilDate, stateCouncilCalendar, withAssumedYears, yearOf } from '@shifan/calendar';
import type { CaseEvent, Command, EventType, ProcessContext } from '@shifan/process';
import { type Actor, findNotice } from '@shifan/rules';
import { getPlugin } from '../../law/installed-plugins.ts';
import { DEMO_NOTICES } from '../../seeds/demo-notices.ts';

/** A case as it was lived once: what was decided on each command, and under what. */
export type History = {
  jurisdiction: string;
  /** of the plugin it was recorded under */
  version: string;
  noticeId: string;
  authority: string;
  division: string;
  /** the years whose working days were announced; later ones were assumed */
  announcedYears: number[];
  enactment?: { documentNumber: string; on: CivilDate };
  steps: { on: CivilDate; actor: Actor; unit?: string; command: Command; events: CaseEvent[] }[];
};

/** What a step of a history was decided on, with the law as it is installed now. */
export function contextOf(history: History, { on, actor, unit }: History['steps'][number]): ProcessContext {
  const installed = getPlugin(history.jurisdiction);
  const demo = DEMO_NOTICES.filter(({ id, jurisdiction }) => id === history.noticeId && jurisdiction === installed.id);
  const others = installed.notices.filter(({ id }) => demo.every((one) => one.id !== id));
  const plugin = { ...installed, notices: [...others, ...demo] };
  const years = stateCouncilCalendar.announcedYears.filter(({ year }) => history.announcedYears.includes(year));
  const { enactment, authority, division } = history;
  return {
    plugin,
    notice: findNotice(plugin, { id: history.noticeId, authority }) ?? null,
    calendar: withAssumedYears({ announcedYears: years }, on),
    authority,
    division,
    on,
    actor,
    ...(unit ? { unit } : {}),
    ...(enactment && enactment.on <= on ? { enactment } : {}),
  };
}

/** The years that count as announced while histories are recorded. */
export function announcedNow(): number[] {
  return stateCouncilCalendar.announcedYears.map(({ year }) => year).filter((year) => year >= yearOf(FIRST));
}

const FIRST = '2025-01-01' as CivilDate;

/** The command that an event answers, with what of the command the event repeats; undefined for one that follows another. */
export function commandOf(event: CaseEvent): Command | undefined {
  const found = ANSWERS[event.type];
  if (!found) return undefined;
  const [name, ...fields] = found;
  const said = Object.fromEntries(Object.entries(event).filter(([key]) => fields.includes(key)));
  return { do: name, ...said } as Command;
}

const ANSWERS: Partial<Record<EventType, [Command['do'], ...string[]]>> = {
  submitted: ['submit'],
  returned: ['return', 'reasons'],
  recommended: ['recommend', 'opinion'],
  'recommendation-withdrawn': ['withdraw', 'reasons'],
  withdrawn: ['withdraw', 'reasons'],
  declined: ['decline', 'reasons'],
  proposed: ['propose'],
  objected: ['object', 'objection', 'ground'],
  'objection-settled': ['settle-objection', 'objection', 'founded', 'reasons'],
  confirmed: ['confirm', 'documentNumber'],
  'progress-reported': ['report-progress', 'report'],
  'acceptance-applied': ['apply-acceptance', 'dossier'],
  accepted: ['accept', 'reasons'],
  'acceptance-rejected': ['reject-acceptance', 'reasons'],
  'reexamination-opened': ['open-reexamination'],
  'reexamination-passed': ['pass-reexamination', 'reasons'],
  'reexamination-failed': ['fail-reexamination', 'reasons'],
  'change-reported': ['report-change', 'change', 'eventOn', 'sort', 'description'],
  'change-opinion': ['settle-change', 'change', 'keep', 'reasons'],
  'change-settled': ['settle-change', 'change', 'keep', 'reasons', 'round'],
  sanctioned: ['sanction', 'ground', 'record', 'reasons'],
  closed: ['expire'],
};
