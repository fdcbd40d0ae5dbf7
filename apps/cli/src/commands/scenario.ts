import { formatProblem, runScenarios } from '@shifan/plugin-kit';
import type { ScenarioResult, StepResult } from '@shifan/plugin-kit';
import type { Command, Terminal } from '../command.ts';
import { plugins, specFiles } from '../installed.ts';
import { toJson } from '../json.ts';
import { parseOptions } from '../options.ts';
import { today } from '../today.ts';

const usage = 'scenario [文件、文件夹或办法标识…]';

export const scenarioCommand: Command = {
  summary: '运行流程情景（*.scenario.yaml）',
  usage,
  help: '不写文件则运行全部已安装办法自带的情景。输出每一步之后的阶段、被拒绝的错误码和全部期限。',
  example: 'scenario exampleland',
  async run(args, terminal) {
    const { positionals, values } = parseOptions(args, { usage, options: {} });
    const files = await specFiles(positionals, 'scenario');
    const { scenarios, problems, passed } = await runScenarios(files, { plugins, today: today() });
    if (values.json) {
      terminal.out(toJson({ scenarios, ...(problems.length > 0 ? { problems } : {}) }));
    } else {
      for (const problem of problems) terminal.err(formatProblem(problem));
      for (const scenario of scenarios) print(scenario, terminal);
      terminal.out(`情景 ${scenarios.length} 个，通过 ${scenarios.filter((one) => one.passed).length} 个`);
    }
    return passed ? 0 : 1;
  },
};

function print({ name, passed, messages, steps }: ScenarioResult, terminal: Terminal): void {
  terminal.out(`${passed ? '✓' : '✗'} ${name}`);
  for (const message of messages) terminal.out(`    ${message}`);
  for (const step of steps) printStep(step, terminal);
}

function printStep(step: StepResult, terminal: Terminal): void {
  const { on, do: command, by, stage, level, reason, refused, due, deadlines, messages } = step;
  const place = [stage, level ?? undefined, reason].filter((part) => part !== undefined).join('/');
  const dates = Object.entries({ ...deadlines, ...due }).map(([name, day]) => `${name} ${day}`);
  const outcome = refused === undefined ? '→' : `拒绝（${refused}）→`;
  terminal.out(`    ${on} ${by} ${command} ${outcome} ${[place, ...dates].join('；')}`);
  if (step.refusal !== undefined) terminal.out(`        ${step.refusal}`);
  for (const message of messages) terminal.out(`        ✗ ${message}`);
}
