import type { CivilDate } from '@shifan/calendar';
import type { ErrorCitation } from '@shifan/errors';
import type { VerdictStatus } from '@shifan/rules';
import type { FileProblem } from '../problem.ts';

/** What came of one step: where the case stands after it. */
export interface StepResult {
  on: CivilDate;
  do: string;
  by: string;
  stage: string;
  level?: string;
  /** why the case is closed */
  reason?: string;
  /** the code of the refusal; absent where the step was accepted */
  refused?: string;
  /** the refusal in words, and its clause */
  refusal?: string;
  citation?: ErrorCitation;
  /** every period of the law that runs, by name */
  due: Record<string, string>;
  /** closing days of the yearly notice, by name */
  deadlines: Record<string, string>;
  /** of a submission whose scenario names facts: every criterion of the creation standard */
  verdicts?: Record<string, VerdictStatus>;
  passed: boolean;
  messages: string[];
}

export interface ScenarioResult {
  name: string;
  file: string;
  steps: StepResult[];
  passed: boolean;
  /** what keeps the whole scenario from passing, beside its steps */
  messages: string[];
}

export interface ScenariosReport {
  scenarios: ScenarioResult[];
  problems: FileProblem[];
  passed: boolean;
}
