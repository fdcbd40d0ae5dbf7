import { addWorkingDays, stateCouncilCalendar } from '@shifan/calendar';
import { toJson } from '../json.ts';
import { parseOptions } from '../options.ts';
import { readCount, readDay, takePositionals } from './arguments.ts';
import { answerNotAnnounced } from './not-announced.ts';
import type { CalendarQuestion } from './question.ts';

const usage = 'calendar working-days <起始日> <天数> [--first-day-counts]';

/** `shifan calendar working-days 2025-12-29 5` → 2026-01-06 */
export const workingDays: CalendarQuestion = {
  usage,
  help: '从起始日起若干个工作日的最后一天。起始日当天不计（民法典第二百零一条）；--first-day-counts 则计入。',
  run(args, terminal) {
    const { positionals, values } = parseOptions(args, {
      usage,
      options: { 'first-day-counts': { type: 'boolean', default: false } },
    });
    const [fromText, countText] = takePositionals(positionals, ['起始日', '天数'], usage);
    const from = readDay(fromText, usage);
    const count = readCount(countText, { usage, min: 1 });
    const countFirstDay = values['first-day-counts'];
    const period = addWorkingDays(stateCouncilCalendar, { from, count, countFirstDay });
    if (!period.announced) return answerNotAnnounced(period.year, { json: values.json, terminal });
    const { lastDay } = period;
    terminal.out(
      values.json ? toJson({ announced: true, from, count, firstDayCounts: countFirstDay, lastDay }) : lastDay,
    );
    return 0;
  },
};
