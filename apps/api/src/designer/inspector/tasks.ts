import type { CivilDate } from '@shifan/calendar';
import {
  checkProcess,
  impactOf,
  packFolder,
  readBundle,
  runCaseTexts,
  runScenarioTexts,
  type CaseResult,
  type FileProblem,
  type ImpactCase,
  type ImpactReport,
  type ProcessReport,
  type ReadBundle,
  type ScenarioResult,
  type SpecText,
} from '@shifan/plugin-kit';
import { type Transition, transitionsOf } from '@shifan/process/explore';
import type { Plugin } from '@shifan/rules';

/** What takes seconds of computing and so is never done where requests are answered. */
export interface Tasks {
  'read-bundle': { input: { text: string; today: CivilDate }; output: ReadBundle };
  'pack-folder': { input: { folder: string; today: CivilDate }; output: ReadBundle };
  'run-specs': { input: { plugin: Plugin; specs: SpecText[]; today: CivilDate }; output: SpecResults };
  explore: { input: { plugin: Plugin }; output: { report: ProcessReport; transitions: Transition[] } };
  impact: { input: { cases: ImpactCase[]; before: Plugin; after: Plugin }; output: ImpactReport };
}
export type TaskName = keyof Tasks;

/** What came of the verdict cases and scenarios of a version. */
export type SpecResults = { cases: CaseResult[]; scenarios: ScenarioResult[]; problems: FileProblem[] };

type Work = {
  [Name in TaskName]: (input: Tasks[Name]['input']) => Tasks[Name]['output'] | Promise<Tasks[Name]['output']>;
};

export const work: Work = {
  'read-bundle': ({ text, today }) => readBundle(text, { today }),
  'pack-folder': ({ folder, today }) => packFolder(folder, { today }),
  'run-specs': runSpecs,
  explore: ({ plugin }) => ({ report: checkProcess(plugin).report, transitions: transitionsOf(plugin) }),
  impact: ({ cases, before, after }) => impactOf(cases, { before, after }),
};

/** A file may hold cases and scenarios side by side; each runner leaves to the other what is the other's. */
function runSpecs({ plugin, specs, today }: Tasks['run-specs']['input']): SpecResults {
  const options = { plugins: [plugin], today };
  const { cases, problems } = runCaseTexts(specs, options);
  return { cases, problems, scenarios: runScenarioTexts(specs, options).scenarios };
}
