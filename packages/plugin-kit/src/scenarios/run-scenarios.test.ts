import { describe, expect, it } from 'vitest';
import { makeFiles, options } from '../test-support/spec-files.ts';
import { runScenarios } from './run-scenarios.ts';
import type { ScenarioResult } from './scenario-result.ts';

const write = makeFiles();

const HEAD = 'scenario: a case\njurisdiction: exampleland\nkind: platform\ndivision: "990100"\n';
const TO_NOTICE = `
  - { on: 2025-10-09, do: submit, by: operator }
  - { on: 2025-10-15, do: recommend, by: municipality }
  - { on: 2025-10-31, do: recommend, by: province }
  - { on: 2025-12-22, do: propose, by: ministry, expect: { stage: notice-candidate, due: { notice-ends: 2025-12-31 } } }`;

async function play(steps: string, head = HEAD): Promise<ScenarioResult> {
  const report = await runScenarios([write('a.scenario.yaml', `${head}steps:${steps}\n`)], options);
  expect(report.problems).toEqual([]);
  const [scenario] = report.scenarios;
  if (!scenario) throw new Error('no scenario');
  return scenario;
}

function messagesOf({ messages, steps }: ScenarioResult): string[] {
  return [...messages, ...steps.flatMap((step) => step.messages)];
}

describe('runScenarios', () => {
  it('plays a case from the draft into the creation-period and tells every due date', async () => {
    const scenario = await play(`${TO_NOTICE}
  - { on: 2025-12-31, do: confirm, by: ministry, refused: NOTICE_STILL_RUNNING }
  - { on: 2026-01-04, do: confirm, by: ministry, expect: { stage: creation, due: { creation-ends: 2029-01-04, notice-ends: null } } }`);
    expect(messagesOf(scenario)).toEqual([]);
    expect(scenario.passed).toBe(true);
    expect(scenario.steps.at(-2)).toMatchObject({ stage: 'notice-candidate', refused: 'NOTICE_STILL_RUNNING' });
    expect(scenario.steps.at(-1)).toMatchObject({ stage: 'creation', due: { 'creation-ends': '2029-01-04' } });
  });

  it('leaves the case as it was after a refused step and goes on', async () => {
    const scenario = await play(`
  - { on: 2025-10-09, do: submit, by: operator }
  - { on: 2025-10-10, do: recommend, by: province, refused: LEVEL_SKIPPED, expect: { stage: review, level: municipality } }
  - { on: 2025-10-10, do: recommend, by: municipality, expect: { level: province } }`);
    expect(messagesOf(scenario)).toEqual([]);
  });

  it('fails a refusal that was not announced, one with another code, and an acceptance where a refusal was', async () => {
    const scenario = await play(`
  - { on: 2025-10-09, do: recommend, by: municipality }
  - { on: 2025-10-09, do: submit, by: operator, refused: true }
  - { on: 2025-10-09, do: recommend, by: province, refused: CASE_CLOSED }`);
    expect(scenario.passed).toBe(false);
    expect(scenario.steps.map(({ passed }) => passed)).toEqual([false, false, false]);
    expect(messagesOf(scenario)[0]).toMatch(/^不应被拒绝，却被拒绝：/u);
    expect(messagesOf(scenario)[1]).toBe('应被拒绝（任何理由），却办成了');
    expect(messagesOf(scenario)[2]).toMatch(/^应以 CASE_CLOSED 拒绝，实为 LEVEL_SKIPPED/u);
  });

  it('fails expectations of stage, level, reason and due dates that do not hold', async () => {
    const scenario = await play(`
  - { on: 2025-10-09, do: submit, by: operator, expect: { stage: closed, level: ministry, reason: declined, due: { notice-ends: 2026-01-01 } } }`);
    expect(messagesOf(scenario)).toEqual([
      'stage 应为 closed，实为 review',
      'reason 应为 declined，实为 无',
      'level 应为 ministry，实为 municipality',
      'due.notice-ends 应为 2026-01-01，实为 无',
    ]);
  });

  it('settles the oldest open objection where a step does not say which', async () => {
    const scenario = await play(`${TO_NOTICE}
  - { on: 2025-12-24, do: object, by: public, ground: 数据不实 }
  - { on: 2025-12-25, do: object, by: public, ground: 材料不全 }
  - { on: 2026-01-05, do: settle-objection, by: ministry, founded: false, reasons: 不属实 }
  - { on: 2026-01-05, do: confirm, by: ministry, refused: OBJECTION_OPEN }
  - { on: 2026-01-06, do: settle-objection, by: ministry, founded: true, reasons: 属实, expect: { stage: closed, reason: objection-upheld } }`);
    expect(messagesOf(scenario)).toEqual([]);
  });

  it('keeps the notice of the first submission', async () => {
    const scenario = await play(`
  - { on: 2025-10-09, do: submit, by: operator }
  - { on: 2026-06-01, do: recommend, by: municipality, refused: RECOMMENDATION_PERIOD_CLOSED }`);
    expect(messagesOf(scenario)).toEqual([]);
  });

  it('judges what is submitted where the scenario names facts; facts it does not name meet every criterion', async () => {
    const scenario = await play('\n  - { on: 2025-10-09, do: submit, by: operator, facts: { servedSmes: 700 } }');
    const { 'served-smes': served, ...others } = scenario.steps[0]?.verdicts ?? {};
    expect(served).toBe('unmet');
    expect([...new Set(Object.values(others))].toSorted()).toEqual(['judgement', 'met']);
  });

  it('refuses a scenario without a place, a step without an actor, and a command nobody knows', async () => {
    const nowhere = await play('\n  - { on: 2025-10-09, do: submit, by: operator }', HEAD.replace(/division.*\n/u, ''));
    expect(nowhere).toMatchObject({ passed: false, messages: ['没有写 division（运营主体所在地的六位行政区划代码）'] });
    const dance = await play('\n  - { on: 2025-10-09, do: dance, by: operator }');
    expect(dance.steps[0]).toMatchObject({ refused: 'COMMAND_UNKNOWN', passed: false });
    const file = write('b.yaml', `${HEAD}steps:\n  - { on: 2025-10-09, do: submit, by: nobody }\n`);
    const report = await runScenarios([file], options);
    expect(report).toMatchObject({ passed: false, problems: [{ file, path: 'steps[0].by' }] });
  });

  it('reads a refusal inside expect, reasons as a list, and yes and no as words', async () => {
    const scenario = await play(`${TO_NOTICE}
  - { on: 2025-12-24, do: object, by: public, ground: [数据不实, 材料不全] }
  - { on: 2026-01-05, do: confirm, by: ministry, expect: { refused: OBJECTION_OPEN, stage: notice-candidate } }
  - { on: 2026-01-05, do: settle-objection, by: ministry, founded: "false", reasons: [甲, 乙] }
  - { on: 2026-01-05, do: confirm, by: ministry, expect: { refused: false, stage: creation } }`);
    expect(messagesOf(scenario)).toEqual([]);
  });

  it('warns of a key it does not know and plays on; a note is no problem at all', async () => {
    const text = `${HEAD}note: x\nmood: good\nsteps:\n  - { on: 2025-10-09, do: submit, by: operator, description: y }\n`;
    const report = await runScenarios([write('c.yaml', text)], options);
    expect(report.problems).toMatchObject([{ path: 'mood', severity: 'warning' }]);
    expect(report).toMatchObject({ passed: true, scenarios: [{ passed: true }] });
  });

  it('plays a scenario with a misspelt key but does not pass it', async () => {
    const text = `${HEAD}steps:\n  - { on: 2025-10-09, do: submit, by: operator, expct: { stage: review } }\n`;
    const report = await runScenarios([write('d.yaml', text)], options);
    expect(report.problems).toMatchObject([{ path: 'steps[0].expct', severity: 'error', todo: '是不是 expect？' }]);
    expect(report).toMatchObject({ passed: false, scenarios: [{ passed: false, steps: [{ stage: 'review' }] }] });
  });

  it('lists a scenario it cannot play, with what is wrong', async () => {
    const text = `${HEAD}steps:\n  - { on: 2025-13-09, do: submit, by: operator }\n`;
    const report = await runScenarios([write('e.yaml', text)], options);
    expect(report).toMatchObject({ passed: false, scenarios: [{ name: 'a case', steps: [], passed: false }] });
    expect(report.scenarios[0]?.messages[0]).toContain('steps[0].on');
  });

  it('says of a day before the call that applications are not open yet', async () => {
    const scenario = await play(`
  - { on: 2025-08-01, do: submit, by: operator, refused: APPLICATION_PERIOD_NOT_OPEN, expect: { stage: draft } }
  - { on: 2025-10-09, do: submit, by: operator, expect: { stage: review } }`);
    expect(messagesOf(scenario)).toEqual([]);
  });

  it('leaves the cases of the same file to runCases', async () => {
    const steps = 'steps:\n  - { on: 2025-10-09, do: submit, by: operator }\n';
    const cases =
      'jurisdiction: exampleland\nkind: platform\ncases:\n  - { name: a, stage: creation, on: 2025-06-01, expect: {} }\n';
    const report = await runScenarios([write('both.yaml', `${HEAD}${steps}---\n${cases}`)], options);
    expect(report).toMatchObject({ passed: true, problems: [], scenarios: [{ name: 'a case' }] });
  });
});
