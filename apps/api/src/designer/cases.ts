import type { CaseResult, ScenarioResult } from '@shifan/plugin-kit';
import type { Plugin } from '@shifan/rules';
import { readAsPerson } from '../cases/as-person.ts';
import { type DesignCaseDto, type DesignScenarioDto, designerContract } from '../contract/designer.ts';
import { getPlugin } from '../law/installed-plugins.ts';
import { pinnedVersion } from '../law/pinned-version.ts';
import { may } from '../trpc/may.ts';
import { inWorker } from './inspector/in-worker.ts';
import { createKept } from './inspector/kept-results.ts';
import { specsOf } from './inspector/specs-of.ts';
import type { SpecResults } from './inspector/tasks.ts';
import { stepWords } from './step-words.ts';
import { sideOf, whichPlugin } from './which-plugin.ts';

const { input, output } = designerContract.cases;

const kept = createKept<SpecResults>();

/** The verdict cases and lifecycles a version came with, each with its result: run once a version, where nobody waits. */
export const cases = may('designer.cases')
  .input(input)
  .output(output)
  .query(async ({ ctx, input: which }) => {
    const plugin = whichPlugin(which);
    const { version } = sideOf(plugin);
    const { watch } = ctx.services;
    const watched = watch?.jurisdiction === plugin.id && pinnedVersion(getPlugin(plugin.id)) === version ? watch : null;
    const specs = watched?.specs ?? (await readAsPerson(ctx, (tx) => specsOf(tx, plugin)));
    if (!specs) return { version, passed: true, held: false, cases: [], scenarios: [], problems: [] };
    const run = () => inWorker((ask) => ask('run-specs', { plugin, specs, today: ctx.today }));
    const found = await kept(`${plugin.id} ${version} ${watched?.stamp ?? ''}`, run);
    const passed = [...found.cases, ...found.scenarios].every((one) => one.passed) && found.problems.length === 0;
    return {
      version,
      passed,
      held: true,
      problems: found.problems,
      cases: found.cases.map((one) => caseDto(one, plugin)),
      scenarios: found.scenarios.map(scenarioDto),
    };
  });

function caseDto(
  { name, file, passed, overall, messages, verdicts, expected }: CaseResult,
  plugin: Plugin,
): DesignCaseDto {
  return {
    name,
    file,
    passed,
    overall,
    messages,
    verdicts: Object.entries(verdicts).map(([criterion, status]) => ({
      criterion,
      title: plugin.criteria.find(({ id }) => id === criterion)?.title ?? criterion,
      status,
      expected: expected[criterion] ?? null,
    })),
  };
}

function scenarioDto({ name, file, passed, messages, steps }: ScenarioResult): DesignScenarioDto {
  return {
    name,
    file,
    passed,
    messages,
    steps: steps.map((step) => ({
      on: step.on,
      do: step.do,
      by: step.by,
      stage: step.stage,
      level: step.level ?? null,
      reason: step.reason ?? null,
      refused: step.refused ?? null,
      refusal: step.refusal ?? null,
      due: step.due,
      words: stepWords(step),
      passed: step.passed,
      messages: step.messages,
    })),
  };
}
