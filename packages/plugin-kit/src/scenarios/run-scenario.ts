import { parseCivilDate, stateCouncilCalendar, withAssumedYears } from '@shifan/calendar';
import { decide, due, evolve, initialState, isCommandName, isLegalPeriod, type Due } from '@shifan/process';
import type { CaseState, ProcessContext } from '@shifan/process';
import type { Plugin } from '@shifan/rules';
import type { Scenario, ScenarioStep } from '../files/scenario-document.ts';
import { unmetExpectations } from './expectation.ts';
import { noticeOn, scenarioPlace } from './scenario-place.ts';
import type { ScenarioPlace } from './scenario-place.ts';
import type { ScenarioResult, StepResult } from './scenario-result.ts';
import { stepCommand } from './step-command.ts';
import { submittedFacts } from './submitted-facts.ts';

/** The case on its way through a scenario. */
interface Run extends ScenarioPlace {
  scenario: Scenario;
  plugin: Plugin;
  state: CaseState;
  /** a case keeps the notice it was first submitted under */
  notice: ProcessContext['notice'];
}

/** Plays a scenario from an empty draft on. A refused step leaves the case as it was and the run goes on. */
export function runScenario(scenario: Scenario, plugin: Plugin): ScenarioResult {
  const { name, file } = scenario;
  const fault = faultOf(scenario, plugin);
  const place = scenarioPlace(scenario, plugin);
  if (typeof place === 'string' || fault !== undefined) {
    const messages = [fault, place].filter((message) => typeof message === 'string');
    return { name, file, steps: [], passed: false, messages };
  }
  const run: Run = { ...place, scenario, plugin, state: initialState(), notice: null };
  const steps = scenario.steps.map((step) => playStep(step, run));
  return { name, file, steps, passed: steps.every(({ passed }) => passed), messages: [] };
}

function faultOf({ kind, notice }: Scenario, plugin: Plugin): string | undefined {
  if (!plugin.kinds.some(({ id }) => id === kind)) return `${plugin.id} 没有类别 ${kind}`;
  if (notice !== undefined && !plugin.notices.some(({ id }) => id === notice)) return `${plugin.id} 没有通知 ${notice}`;
  return undefined;
}

/** The periods of the law that run, and apart from them the closing days of the notice. */
function dueDates(all: Due[]): Pick<StepResult, 'due' | 'deadlines'> {
  const byName = (chosen: Due[]) => Object.fromEntries(chosen.map((one) => [one.name, one.on]));
  return {
    due: byName(all.filter((one) => isLegalPeriod(one.name))),
    deadlines: byName(all.filter((one) => !isLegalPeriod(one.name))),
  };
}

function playStep(step: ScenarioStep, run: Run): StepResult {
  const context = contextOf(step, run);
  const refusal = carryOut(step, { run, context });
  const facts = step.do === 'submit' && refusal === undefined ? submittedFacts(step, run) : { faults: [] };
  const { stage, level, closedReason } = run.state;
  const outcome = {
    on: step.on,
    do: step.do,
    by: step.by,
    stage,
    ...(level === null ? {} : { level }),
    ...(closedReason === undefined ? {} : { reason: closedReason }),
    ...refusal,
    ...dueDates(due(run.state, context)),
    ...(facts.verdicts === undefined ? {} : { verdicts: facts.verdicts }),
  };
  const messages = [...facts.faults, ...unmetExpectations(step, outcome)];
  return { ...outcome, passed: messages.length === 0, messages };
}

/** Does what the step says; the refusal, where it was refused. */
function carryOut(
  step: ScenarioStep,
  { run, context }: { run: Run; context: ProcessContext },
): Pick<StepResult, 'refused' | 'refusal' | 'citation'> | undefined {
  if (!isCommandName(step.do)) return { refused: 'COMMAND_UNKNOWN', refusal: `没有指令 ${step.do}` };
  const decision = decide(run.state, stepCommand(step.do, step.payload, { ...run, on: step.on }), context);
  if (!decision.ok) {
    const { code, message, citation } = decision.refusal;
    return { refused: code, refusal: message, ...(citation === undefined ? {} : { citation }) };
  }
  run.state = decision.events.reduce(evolve, run.state);
  run.notice ??= context.notice;
  return undefined;
}

function contextOf(step: ScenarioStep, run: Run): ProcessContext {
  const { plugin, division, authority } = run;
  return {
    plugin,
    notice: run.notice ?? noticeOn(run, step.on),
    calendar: withAssumedYears(stateCouncilCalendar, step.on),
    division,
    authority,
    on: step.on,
    // what ends by itself does so whoever notes it
    actor: step.do === 'expire' ? 'system' : step.by,
    ...(plugin.status === 'draft' ? { enactment: simulated(plugin, run.scenario) } : {}),
    unit: step.payload.unit ?? unitOf(step, run),
  };
}

/** A draft is played as if it had been put into force before the scenario begins. */
function simulated({ documentNumber }: Plugin, { steps: [first] }: Scenario): NonNullable<ProcessContext['enactment']> {
  return { documentNumber, on: first?.on ?? parseCivilDate('0001-01-01') };
}

/** Who acts where a step does not say: the operator's own city, its province, the provincial body, the ministry. */
function unitOf({ by }: ScenarioStep, { division, authority }: ScenarioPlace): string {
  if (by === 'municipality') return division;
  return by === 'province' ? authority : by;
}
