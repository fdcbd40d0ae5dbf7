import { isWorkingDayQuestion } from '../calendar/is-working-day.ts';
import { periodEndQuestion } from '../calendar/period-end.ts';
import type { CalendarQuestion } from '../calendar/question.ts';
import { workingDays } from '../calendar/working-days.ts';
import { yearQuestion } from '../calendar/year.ts';
import type { Command } from '../command.ts';
import { usageError } from '../usage-error.ts';

const questions = {
  'working-days': workingDays,
  'period-end': periodEndQuestion,
  'is-working-day': isWorkingDayQuestion,
  year: yearQuestion,
} as const satisfies Record<string, CalendarQuestion>;

const usage = `calendar <${Object.keys(questions).join('|')}> …`;

export const calendarCommand: Command = {
  summary: '计算工作日、届满日，查询节假日安排',
  usage,
  help: Object.values(questions)
    .map((question) => `shifan ${question.usage}\n  ${question.help.replaceAll('\n', '\n  ')}`)
    .join('\n'),
  example: 'calendar working-days 2025-12-29 5',
  run: async ([name, ...rest], terminal) => {
    const question = Object.entries(questions).find(([known]) => known === name)?.[1];
    if (!question) throw usageError(name === undefined ? '缺少要算什么' : `不会计算 ${name}`, usage);
    return question.run(rest, terminal);
  },
};
