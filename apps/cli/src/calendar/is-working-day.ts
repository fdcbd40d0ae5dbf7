import { isWorkingDay, stateCouncilCalendar, weekdayName } from '@shifan/calendar';
import { toJson } from '../json.ts';
import { parseOptions } from '../options.ts';
import { readDay, takePositionals } from './arguments.ts';
import { answerNotAnnounced } from './not-announced.ts';
import type { CalendarQuestion } from './question.ts';

const usage = 'calendar is-working-day <日期>';

/** `shifan calendar is-working-day 2026-01-04` → 2026-01-04 是工作日（星期日，调休上班） */
export const isWorkingDayQuestion: CalendarQuestion = {
  usage,
  help: '某一天是不是工作日，调休上班计算在内。',
  run(args, terminal) {
    const { positionals, values } = parseOptions(args, { usage, options: {} });
    const [text] = takePositionals(positionals, ['日期'], usage);
    const day = readDay(text, usage);
    const answer = isWorkingDay(stateCouncilCalendar, day);
    if (!answer.announced) return answerNotAnnounced(answer.year, { json: values.json, terminal });
    const { working } = answer;
    const weekday = weekdayName(day);
    const because = reason({ weekend: ['星期六', '星期日'].includes(weekday), working });
    if (values.json) terminal.out(toJson({ announced: true, date: day, working, weekday }));
    else terminal.out(`${day} ${working ? '是' : '不是'}工作日（${weekday}${because}）`);
    return 0;
  },
};

function reason({ weekend, working }: { weekend: boolean; working: boolean }): string {
  if (weekend) return working ? '，调休上班' : '';
  return working ? '' : '，放假';
}
