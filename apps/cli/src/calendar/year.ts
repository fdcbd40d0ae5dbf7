import { stateCouncilCalendar } from '@shifan/calendar';
import { toJson } from '../json.ts';
import { parseOptions } from '../options.ts';
import { readCount, takePositionals } from './arguments.ts';
import { answerNotAnnounced } from './not-announced.ts';
import type { CalendarQuestion } from './question.ts';

const usage = 'calendar year <年份>';

/** `shifan calendar year 2026`: its days off and make-up workdays, with the notice that says so. */
export const yearQuestion: CalendarQuestion = {
  usage,
  help: '一年的放假和调休安排，连同出处；没有公布的年份退出码为 1。',
  run(args, terminal) {
    const { positionals, values } = parseOptions(args, { usage, options: {} });
    const [text] = takePositionals(positionals, ['年份'], usage);
    const year = readCount(text, { usage, min: 1949 });
    const announced = stateCouncilCalendar.announcedYears.find((one) => one.year === year);
    if (!announced) return answerNotAnnounced(year, { json: values.json, terminal });
    const { source, daysOff, makeUpWorkdays } = announced;
    if (values.json) {
      terminal.out(toJson({ announced: true, year, source, daysOff, makeUpWorkdays }));
      return 0;
    }
    terminal.out(`${year}年 节假日安排（${source}）`);
    terminal.out(`放假（${daysOff.length}天）：${daysOff.join('、')}`);
    terminal.out(`调休上班（${makeUpWorkdays.length}天）：${makeUpWorkdays.join('、') || '无'}`);
    return 0;
  },
};
