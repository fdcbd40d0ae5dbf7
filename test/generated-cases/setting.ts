import { addYears, type CivilDate, parseCivilDate, stateCouncilCalendar, withAssumedYears } from '@shifan/calendar';
import { getPlugin } from '@shifan/plugin-registry';
import { chainFor, type ProcessContext, startPhase } from '@shifan/process';
import { type Actor, Notice, type Plugin } from '@shifan/rules';

/** The day on which the generated cases stand. */
export const TODAY = parseCivilDate('2033-06-15');

export const YEARS: readonly number[] = [2025, 2026, 2027, 2029, 2032];

/** Stands in an event for the unit that first receives the application; the stamped case names its own. */
export const FIRST_UNIT = '@unit@';

export type Decider = 'province' | 'ministry';

/** A programme in a year, for authorities with one chain of levels: what all cases of a template have in common. */
export interface Setting {
  jurisdiction: string;
  decider: Decider;
  /** an authority of this chain; the others walk like it */
  authority: string;
  year: number;
  plugin: Plugin;
  notice: Notice & { ids: string[] };
  levels: string[];
  /** the unit that first receives the application; absent: `FIRST_UNIT` stands for it */
  unit?: string;
}

const PROGRAMMES = [
  { jurisdiction: 'national-2025', decider: 'ministry', authority: '110000' },
  { jurisdiction: 'national-2025', decider: 'ministry', authority: '440000' },
  { jurisdiction: 'guangdong-draft', decider: 'province', authority: '440000' },
] as const;

export function settings(): Setting[] {
  return PROGRAMMES.flatMap((programme) =>
    YEARS.map((year) => {
      const plugin = getPlugin(programme.jurisdiction);
      const call = noticeOf(programme.jurisdiction, year);
      const { levels } = chainFor(startPhase(plugin), programme.authority);
      const notice = { ...call, ids: [call.id] };
      return { ...programme, year, plugin, notice, levels: levels.map(({ level }) => level) };
    }),
  );
}

/** A call like that of 2025, in another year, which says of itself that it is generated. */
export function noticeOf(jurisdiction: string, year: number): Notice {
  const call = getPlugin('national-2025').notices.find(({ extends: above }) => above === undefined);
  const [stated] = call?.deadlines ?? [];
  if (!call || !stated) throw new Error('the programme has no call');
  const { quotas: _, authority: __, ...rest } = call;
  const later = (day: string): CivilDate => addYears(parseCivilDate(day), year - call.year);
  return Notice.parse({
    ...rest,
    id: `generated-${jurisdiction}-${year}`,
    jurisdiction,
    ...(jurisdiction === 'guangdong-draft' ? { authority: '440000' } : {}),
    title: `（生成）${year}年度创建工作通知`,
    year,
    issuedOn: later(call.issuedOn),
    opensOn: later(call.opensOn),
    deadlines: [
      { ...stated, level: 'municipality', lastDay: later('2025-11-24') },
      { ...stated, level: 'province', lastDay: later('2025-12-10') },
    ],
    quotas: [],
    parameters: [],
    ...(call.paper ? { paper: { ...call.paper, lastPostingDay: later('2025-12-10') } } : {}),
  });
}

/** Who acts in a setting on a day. The draft of a province is taken to be in force from 2026 on. */
export function contextOf(setting: Setting, on: CivilDate, actor: Actor): ProcessContext {
  const { plugin, notice, authority } = setting;
  const enactment = { documentNumber: '（生成）1号', on: parseCivilDate('2026-01-05') };
  const first = setting.unit ?? FIRST_UNIT;
  const unit = actor === setting.levels[0] ? first : actor === 'province' ? authority : undefined;
  return {
    plugin,
    notice,
    calendar: withAssumedYears(stateCouncilCalendar, on),
    division: authority,
    authority,
    on,
    actor,
    ...(unit === undefined ? {} : { unit }),
    ...(plugin.status === 'draft' && enactment.on <= on ? { enactment } : {}),
  };
}
