import { civilDate, daysInMonth, yearOf } from '@shifan/calendar';
import { parameterValue, resolveCitation } from '@shifan/rules';
import type { DesignationPhase, Phase } from '@shifan/rules';
import { designationPhase } from '../chains.ts';
import type { ProcessContext } from '../context.ts';
import { accept, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Due } from '../due-date.ts';
import { notAllowed } from '../phases/not-allowed.ts';
import type { Step } from '../phases/phase-module.ts';
import { wholeParameter } from '../phases/whole-parameter.ts';
import { wrongActor } from '../phases/wrong-actor.ts';
import type { CaseState, Title } from '../state.ts';

type YearReport = NonNullable<DesignationPhase['yearReports']>[number];

/** A holder's report of a year that is over, once by each who has to report; where the law asks for none there is none. */
export function reportYear(step: Step<Phase, 'report-year'>): Decision {
  const { state, context, command } = step;
  const [first, ...others] = designationPhase(context.plugin)?.yearReports ?? [];
  if (first === undefined) return notAllowed(step, '该办法没有规定年度报告');
  const refused = wrongActor(
    step,
    [first, ...others].flatMap(({ by }) => by),
    first.citation,
  );
  if (refused !== undefined) return refused;
  if (state.title === undefined) return notAllowed(step, '认定以后才有年度报告', first.citation);
  const { on, actor, plugin } = context;
  const report = [first, ...others].find(({ by }) => by.includes(actor)) ?? first;
  const year = command.year ?? nextYear(report, state.title);
  const because = unfit(state.title, { year, report, thisYear: yearOf(on) });
  if (because !== undefined) {
    const slots = { year: String(year), today: on, because };
    return refuse('YEAR_REPORT_UNFIT', slots, { plugin, citation: report.citation });
  }
  return accept({ type: 'year-reported', on, by: actor, year });
}

/** The next report of every sort, due with the end of its month in the year after. */
export function dueYearReports({ title }: CaseState, { plugin, notice, on }: ProcessContext): Due[] {
  if (title === undefined) return [];
  return (designationPhase(plugin)?.yearReports ?? []).map((report) => {
    const month = wholeParameter(plugin, parameterValue(plugin, report.month, on, notice));
    const year = nextYear(report, title) + 1;
    const lastDay = civilDate({ year, month, day: daysInMonth(year, month) });
    return { name: 'year-report', on: lastDay, provisional: false, citation: resolveCitation(plugin, report.citation) };
  });
}

function unfit(
  title: Title,
  { year, report, thisYear }: { year: number; report: YearReport; thisYear: number },
): string | undefined {
  if (!Number.isSafeInteger(year)) return '年度应为整数';
  if (year >= thisYear) return '该年度还没有结束';
  if (year < yearOf(title.grantedOn)) return '该年度还没有认定';
  return reported(report, title, year) ? '该年度已经报告' : undefined;
}

function nextYear(report: YearReport, title: Title): number {
  let year = yearOf(title.grantedOn);
  while (reported(report, title, year)) year += 1;
  return year;
}

function reported(report: YearReport, title: Title, year: number): boolean {
  return title.yearReports.some((one) => one.year === year && report.by.includes(one.by));
}
