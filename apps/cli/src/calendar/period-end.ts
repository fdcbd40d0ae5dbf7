import { periodEnd, stateCouncilCalendar } from '@shifan/calendar';
import { toJson } from '../json.ts';
import { parseOptions } from '../options.ts';
import { usageError } from '../usage-error.ts';
import { readCount, readDay, takePositionals } from './arguments.ts';
import type { CalendarQuestion } from './question.ts';

const usage = 'calendar period-end <起始日> [--years N] [--months N] [--days N]';
const UNITS = ['years', 'months', 'days'] as const;

/** `shifan calendar period-end 2026-01-20 --years 2` → 2028-01-20 */
export const periodEndQuestion: CalendarQuestion = {
  usage,
  help: [
    '以年、月、日计算的期间的届满日（民法典第二百条至第二百零四条）：起始日不计，最后一日是法定休假日的顺延到下一个工作日。',
    '该年的放假安排尚未公布的，按周末和法定节日推算，标为暂定。',
  ].join('\n'),
  run(args, terminal) {
    const number = { type: 'string' } as const;
    const { positionals, values } = parseOptions(args, {
      usage,
      options: { years: number, months: number, days: number },
    });
    const [fromText] = takePositionals(positionals, ['起始日'], usage);
    const from = readDay(fromText, usage);
    const given = UNITS.flatMap((unit): [string, number][] => {
      const text = values[unit];
      return text === undefined ? [] : [[unit, readCount(text, { usage, min: 0 })]];
    });
    if (given.length === 0) throw usageError('缺少期间：--years、--months、--days 至少写一个', usage);
    const length = Object.fromEntries(given);
    const end = periodEnd(stateCouncilCalendar, { from, ...length });
    if (values.json) {
      terminal.out(toJson({ from, ...length, ...end }));
      return 0;
    }
    terminal.out(end.date);
    if (end.movedBecause !== undefined)
      terminal.err(`对应日 ${end.nominal} 不是工作日，已顺延（民法典第二百零三条）。`);
    if (end.provisional) terminal.err(`${end.nominal.slice(0, 4)}年的放假安排尚未公布，此日为暂定。`);
    return 0;
  },
};
