import { addDays, addWorkingDays, parseCivilDate, restDaysBetween } from '@shifan/calendar';
import { ShifanError } from '@shifan/errors';
import { resolveCitation } from '@shifan/rules';
import { workCalendar } from '../calendar/work-calendar.ts';
import { publicNoticesContract } from '../contract/public-notices.ts';
import { clauseOf } from '../law/clause.ts';
import { getPlugin } from '../law/installed-plugins.ts';
import { may } from '../trpc/may.ts';
import { refuseUnlessDecider } from './decider.ts';
import { noticeDays, noticePhase } from './notice-phase.ts';

const { input, output } = publicNoticesContract.preview;

export const preview = may('publicNotices.preview')
  .input(input)
  .output(output)
  .query(({ ctx, input: { jurisdiction, phase: wanted, firstDay: day } }) => {
    const plugin = getPlugin(jurisdiction);
    const phase = noticePhase(plugin, wanted);
    refuseUnlessDecider(ctx, plugin, phase);
    const firstDay = parseCivilDate(day);
    const workingDays = noticeDays(plugin, { phase, authority: ctx.person.tenant.id, on: day });
    const { countFirstDay } = phase;
    const end = addWorkingDays(workCalendar(ctx.today), { from: firstDay, count: workingDays, countFirstDay });
    if (!end.announced) {
      const citation = resolveCitation(plugin, phase.citations.run);
      throw new ShifanError('CALENDAR_NOT_ANNOUNCED', { year: String(end.year) }, { citation });
    }
    const first = countFirstDay ? firstDay : addDays(firstDay, 1);
    return {
      firstDay,
      lastDay: end.lastDay,
      workingDays,
      skipped: restDaysBetween(workCalendar(ctx.today), { first, last: end.lastDay }),
      clause: clauseOf(plugin, phase.citations.run),
    };
  });
