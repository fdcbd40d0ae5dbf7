import type { Command } from '../command.ts';
import { calendarCommand } from './calendar.ts';
import { casesCommand } from './cases.ts';
import { checkCommand } from './check.ts';
import { configCommand } from './config.ts';
import { coverageCommand } from './coverage.ts';
import { diffCommand } from './diff.ts';
import { evaluateCommand } from './evaluate.ts';
import { explainCommand } from './explain.ts';
import { impactCommand } from './impact.ts';
import { importCommand } from './import.ts';
import { manualAfter } from './manual.ts';
import { newCommand } from './new.ts';
import { packCommand } from './pack.ts';
import { processCommand } from './process.ts';
import { scenarioCommand } from './scenario.ts';
import { watchCommand } from './watch.ts';
import { upgradeCommand } from './upgrade.ts';

/** The commands, a line each. */
const written = {
  new: newCommand,
  check: checkCommand,
  process: processCommand,
  cases: casesCommand,
  scenario: scenarioCommand,
  evaluate: evaluateCommand,
  explain: explainCommand,
  coverage: coverageCommand,
  diff: diffCommand,
  impact: impactCommand,
  pack: packCommand,
  watch: watchCommand,
  upgrade: upgradeCommand,
  import: importCommand,
  calendar: calendarCommand,
} as const satisfies Record<string, Command>;

/** Every command; the author's manual tells of those before it. */
export const commands = { ...written, config: configCommand, manual: manualAfter(written) } as const satisfies Record<
  string,
  Command
>;

export function findCommand(name: string): Command | undefined {
  return Object.entries(commands).find(([known]) => known === name)?.[1];
}
