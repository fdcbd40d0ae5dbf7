import type { RunOptions } from '../cases/run-cases.ts';
import { readSpecFiles, readSpecTexts } from '../files/read-spec-files.ts';
import type { SpecFiles } from '../files/read-spec-files.ts';
import type { Scenario } from '../files/scenario-document.ts';
import type { SpecText } from '../files/spec-text.ts';
import { findPlugin } from '../jurisdictions.ts';
import { runScenario } from './run-scenario.ts';
import type { ScenarioResult, ScenariosReport } from './scenario-result.ts';

/**
 * Runs the scenarios of these files; verdict cases in the same files are left to `runCases`.
 * @example (await runScenarios(['article-07.scenario.yaml'], { plugins, today })).passed
 */
export async function runScenarios(files: readonly string[], options: RunOptions): Promise<ScenariosReport> {
  return runAll(await readSpecFiles(files), options);
}

/** Runs the scenarios of texts that are already at hand. */
export function runScenarioTexts(texts: readonly SpecText[], options: RunOptions): ScenariosReport {
  return runAll(readSpecTexts(texts), options);
}

function runAll({ scenarios: read, problems }: SpecFiles, options: RunOptions): ScenariosReport {
  const scenarios = read.map((scenario) => run(scenario, options));
  const sound = !problems.some(({ severity }) => severity === 'error');
  return { scenarios, problems, passed: sound && scenarios.every(({ passed }) => passed) };
}

function run(scenario: Scenario, { plugins }: RunOptions): ScenarioResult {
  const { name, file, jurisdiction, faults } = scenario;
  const plugin = scenario.playable ? findPlugin(plugins, jurisdiction) : undefined;
  if (!plugin) {
    const messages = scenario.playable ? [...faults, `没有办法 ${jurisdiction}`] : faults;
    return { name, file, steps: [], passed: false, messages };
  }
  const result = runScenario(scenario, plugin);
  return { ...result, passed: result.passed && faults.length === 0, messages: [...faults, ...result.messages] };
}
