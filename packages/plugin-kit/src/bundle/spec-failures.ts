import type { CivilDate } from '@shifan/calendar';
import { runCaseTexts } from '../cases/run-cases.ts';
import type { FileProblem } from '../problem.ts';
import { runScenarioTexts } from '../scenarios/run-scenarios.ts';
import type { Bundle } from './bundle.ts';

/** Every case and scenario that does not hold, in the words of its file. */
export function specFailures({
  plugin,
  cases,
  scenarios,
  today,
}: Pick<Bundle, 'plugin' | 'cases' | 'scenarios'> & { today: CivilDate }): FileProblem[] {
  const options = { plugins: [plugin], today };
  const verdicts = runCaseTexts(cases, options);
  const lives = runScenarioTexts(scenarios, options);
  const wrong = [...verdicts.problems, ...lives.problems].filter(({ severity }) => severity === 'error');
  const failedCases = verdicts.cases.filter(({ passed }) => !passed);
  const failedLives = lives.scenarios
    .filter(({ passed }) => !passed)
    .map(({ name, file, messages, steps }) => ({
      name,
      file,
      messages: [...messages, ...steps.flatMap((step) => step.messages)],
    }));
  return [...wrong, ...[...failedCases, ...failedLives].map(failure)];
}

function failure({ name, file, messages }: { name: string; file: string; messages: string[] }): FileProblem {
  return {
    file,
    path: name,
    found: messages.join('；'),
    expected: '包内的用例和情景全部通过',
    todo: '改正办法，或者改正用例、情景',
    code: 'BUNDLE_SPEC_FAILED',
    severity: 'error',
  };
}
