import type { Plugin } from '../schema/plugin.ts';
import type { Phase } from '../schema/process.ts';

/** A parameter where it is used. */
export interface Use {
  id: string;
  path: string;
  /** whether it counts a month of the year and no length */
  month?: true;
}

/** Every parameter that a process counts with. */
export function processUses({ process }: Plugin): Use[] {
  const { phases, change } = process;
  const ofPhases = phases.flatMap((phase, i) => phaseUses(phase, `process.phases[${i}]`));
  return change === undefined ? ofPhases : [...ofPhases, { id: change.months, path: 'process.change.months' }];
}

function phaseUses(phase: Phase, path: string): Use[] {
  const use = (key: string, id: string): Use => ({ id, path: `${path}.${key}` });
  if (phase.phase === 'public-notice') return [use('workingDays', phase.workingDays)];
  if (phase.phase === 'creation') return [use('years', phase.years)];
  if (phase.phase === 'acceptance') {
    return [use('attempts', phase.attempts), use('extensionYears', phase.extensionYears)];
  }
  if (phase.phase === 'reexamination') {
    const { everyYears, rectificationYears, failures } = phase;
    return [use('everyYears', everyYears), use('rectificationYears', rectificationYears), use('failures', failures)];
  }
  if (phase.phase !== 'designation') return [];
  const years = phase.term?.years;
  const reports = (phase.yearReports ?? []).map(({ month }, i): Use => ({
    ...use(`yearReports[${i}].month`, month),
    month: true,
  }));
  return years === undefined ? reports : [use('term.years', years), ...reports];
}
