import { resolveCitation } from '@shifan/rules';
import { designationPhase } from '../chains.ts';
import type { ProcessContext } from '../context.ts';
import type { Due } from '../due-date.ts';
import { dayNow, legalDates, runningDate } from '../legal-dates.ts';
import type { CaseState } from '../state.ts';
import { dueYearReports } from './year-reports.ts';

/** What falls due beside the phase a case is in: the end of its title, the yearly report, the report of an open change. */
export function dueBeside(state: CaseState, context: ProcessContext): Due[] {
  return [...dueTitle(state, context), ...dueYearReports(state, context), ...dueChange(state, context)];
}

function dueTitle(state: CaseState, { plugin, calendar }: ProcessContext): Due[] {
  const term = designationPhase(plugin)?.term;
  const end = runningDate(state, 'title-ends', calendar);
  if (end === undefined || term === undefined) return [];
  return [{ name: 'title-ends', ...end, citation: resolveCitation(plugin, term.citation) }];
}

/** Of several open changes the one whose deadline comes first. */
function dueChange(state: CaseState, { plugin, calendar }: ProcessContext): Due[] {
  const rule = plugin.process.change;
  const [first] = legalDates(state)
    .filter(({ name }) => name === 'change-report')
    .map((date) => dayNow(date, calendar))
    .toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  if (first === undefined || rule === undefined) return [];
  return [{ name: 'change-report', ...first, citation: resolveCitation(plugin, rule.citations.report) }];
}
