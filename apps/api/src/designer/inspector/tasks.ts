import type { CivilDate } from '@shifan/calendar';
import {
  checkProcess,
  coverageOf,
  impactOf,
  readBundle,
  readFolder,
  runCaseTexts,
  runScenarioTexts,
  type Bundle,
  type CaseResult,
  type FileProblem,
  type ImpactCase,
  type ImpactReport,
  type ProcessReport,
  type ReadBundle,
  type ReadFolder,
  type ScenarioResult,
  type SpecText,
} from '@shifan/plugin-kit';
import { type Transition, transitionsOf } from '@shifan/process/explore';
import { Plugin, upgradeData } from '@shifan/rules';
import { isShifanError } from '@shifan/errors';
import type { CheckSummaryDto } from '../../contract/designer.ts';
import { guardJson } from '../../http/json-guard.ts';

/** What takes seconds of computing and so is never done where requests are answered. */
export interface Tasks {
  /** undefined: no plugin that could be looked at */
  peek: { input: { text: string }; output: Plugin | undefined };
  'read-bundle': { input: { text: string; today: CivilDate }; output: ReadBundle };
  summarise: { input: { bundle: Bundle; today: CivilDate }; output: CheckSummaryDto };
  'read-folder': { input: { folder: string }; output: ReadFolder };
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
  peek,
  'read-bundle': readGuarded,
  summarise,
  'read-folder': ({ folder }) => readFolder(folder),
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

/** The plugin of a bundle before anything of it is checked but its shape. */
function peek({ text }: Tasks['peek']['input']): Plugin | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const outside = typeof value === 'object' && value !== null && 'plugin' in value ? value.plugin : undefined;
    return Plugin.safeParse(upgradeData(outside)).data;
  } catch {
    return undefined;
  }
}

/** Deeper than any law is nested. */
const MAX_DEPTH = 40;

/** What parsers disagree about is refused before anything is read. */
function readGuarded({ text, today }: Tasks['read-bundle']['input']): ReadBundle {
  try {
    guardJson(text.replace(/^\uFEFF/u, ''), MAX_DEPTH);
  } catch (error) {
    if (!isShifanError(error)) throw error;
    const { code, message: found } = error;
    const place = {
      file: 'bundle.json',
      path: '',
      expected: 'shifan pack 生成的文件',
      todo: '用 shifan pack 重新打包',
    };
    return { ok: false, problems: [{ ...place, code, found, severity: 'error' }] };
  }
  return readBundle(text, { today });
}

/** How much there was to check in a sound bundle. */
function summarise({ bundle, today }: Tasks['summarise']['input']): CheckSummaryDto {
  const { plugin, cases, scenarios } = bundle;
  const found = runSpecs({ plugin, specs: [...cases, ...scenarios], today });
  return {
    articles: coverageOf(plugin).rows.length,
    criteria: plugin.criteria.length,
    cases: found.cases.length,
    scenarios: found.scenarios.length,
  };
}
