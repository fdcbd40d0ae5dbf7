import type { CivilDate } from '@shifan/calendar';
import type { Plugin } from '@shifan/rules';
import { isReadable } from '../files/cases-document.ts';
import type { UnreadableCase, VerdictCase } from '../files/cases-document.ts';
import { readSpecFiles, readSpecTexts } from '../files/read-spec-files.ts';
import type { SpecFiles } from '../files/read-spec-files.ts';
import type { SpecText } from '../files/spec-text.ts';
import { findPlugin } from '../jurisdictions.ts';
import type { FileProblem } from '../problem.ts';
import type { CaseResult, EvaluatedCase } from './case-result.ts';
import { evaluateCase } from './evaluate-case.ts';

export interface CasesReport {
  cases: CaseResult[];
  /** What could not be read at all. */
  problems: FileProblem[];
  evaluated: EvaluatedCase[];
  passed: boolean;
}

/** The plugins cases may name, and the day for cases that name none. */
export interface RunOptions {
  plugins: readonly Plugin[];
  today: CivilDate;
}

/**
 * Runs the verdict cases of these files; scenarios in the same files are left to `runScenarios`.
 * @example (await runCases(['annex-1.cases.yaml'], { plugins, today })).passed
 */
export async function runCases(files: readonly string[], options: RunOptions): Promise<CasesReport> {
  return runAll(await readSpecFiles(files), options);
}

/** Runs the verdict cases of texts that are already at hand. */
export function runCaseTexts(texts: readonly SpecText[], options: RunOptions): CasesReport {
  return runAll(readSpecTexts(texts), options);
}

function runAll({ cases, problems }: SpecFiles, options: RunOptions): CasesReport {
  const report: CasesReport = { cases: [], problems, evaluated: [], passed: true };
  for (const one of cases) runCase(one, { options, report });
  report.passed = report.cases.every(({ passed }) => passed) && !problems.some(({ severity }) => severity === 'error');
  return report;
}

function runCase(
  one: VerdictCase | UnreadableCase,
  { options, report }: { options: RunOptions; report: CasesReport },
): void {
  if (!isReadable(one)) {
    report.cases.push(failed(one, one.faults));
    return;
  }
  const plugin = findPlugin(options.plugins, one.jurisdiction);
  const refused = plugin ? unknownKind(plugin, one.kind) : `没有办法 ${one.jurisdiction}`;
  if (!plugin || refused !== undefined) {
    report.cases.push(failed(one, [...one.faults, ...(refused === undefined ? [] : [refused])]));
    return;
  }
  const { result, evaluated } = evaluateCase(one, { plugin, today: options.today });
  report.cases.push(result);
  report.evaluated.push(evaluated);
}

function failed({ name, file }: UnreadableCase, messages: string[]): CaseResult {
  return { name, file, verdicts: {}, expected: {}, overall: null, passed: false, messages };
}

function unknownKind(plugin: Plugin, kind: string): string | undefined {
  if (plugin.kinds.some(({ id }) => id === kind)) return undefined;
  return `${plugin.id} 没有类别 ${kind}，只有 ${plugin.kinds.map(({ id }) => id).join('、')}`;
}
