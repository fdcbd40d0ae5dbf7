import type { ScenarioStep } from '../files/scenario-document.ts';
import type { StepResult } from './scenario-result.ts';

/** What of a step's expectations does not hold, in words; empty where all do. */
export function unmetExpectations(step: ScenarioStep, result: Omit<StepResult, 'passed' | 'messages'>): string[] {
  return [...refusalMismatch(step, result), ...stateMismatches(step, result)];
}

type Outcome = Omit<StepResult, 'passed' | 'messages'>;

function refusalMismatch({ refused: expected }: ScenarioStep, { refused, refusal }: Outcome): string[] {
  if (refused === undefined) return expected === undefined ? [] : [`应被拒绝（${nameOf(expected)}），却办成了`];
  if (expected === undefined) return [`不应被拒绝，却被拒绝：${refused} ${refusal ?? ''}`.trim()];
  return expected === true || expected === refused ? [] : [`应以 ${expected} 拒绝，实为 ${refused}：${refusal ?? ''}`];
}

function nameOf(expected: string | true): string {
  return expected === true ? '任何理由' : expected;
}

function stateMismatches({ expect }: ScenarioStep, outcome: Outcome): string[] {
  if (!expect) return [];
  const messages: string[] = [];
  const compare = (name: string, expected: string | null | undefined, found: string | undefined): void => {
    if (expected !== undefined && expected !== (found ?? null)) {
      messages.push(`${name} 应为 ${expected ?? '无'}，实为 ${found ?? '无'}`);
    }
  };
  compare('stage', expect.stage, outcome.stage);
  compare('reason', expect.reason, outcome.reason);
  compare('level', expect.level, outcome.level);
  for (const [name, day] of expect.due) compare(`due.${name}`, day, outcome.due[name] ?? outcome.deadlines[name]);
  return messages;
}
