import { plugin as exampleland } from '@shifan/plugin-exampleland';
import type { Plugin } from '@shifan/rules';
import { describe, expect, it } from 'vitest';
import { makeFiles, options } from '../test-support/spec-files.ts';
import { runScenarios } from './run-scenarios.ts';
import type { ScenarioResult } from './scenario-result.ts';

const write = makeFiles();

const HEAD = 'scenario: a life\njurisdiction: exampleland\nkind: platform\ndivision: "980100"\nsteps:';
const TO_CREATION = `
  - { on: 2025-09-10, do: submit, by: operator }
  - { on: 2025-10-31, do: recommend, by: province }
  - { on: 2025-11-03, do: propose, by: ministry }
  - { on: 2025-11-13, do: confirm, by: ministry }`;
const TO_TITLE = `${TO_CREATION}
  - { on: 2028-11-14, do: apply-acceptance, by: operator }
  - { on: 2028-12-20, do: accept, by: ministry }
  - { on: 2029-01-04, do: confirm, by: ministry, documentNumber: 示例公告〔2029〕1号 }`;

async function play(steps: string, plugin: Plugin = exampleland): Promise<ScenarioResult> {
  const report = await runScenarios([write('a.scenario.yaml', HEAD + steps)], { ...options, plugins: [plugin] });
  const [scenario] = report.scenarios;
  if (!scenario) throw new Error('no scenario');
  return scenario;
}

const faultsOf = ({ messages, steps }: ScenarioResult) => [...messages, ...steps.flatMap((step) => step.messages)];

describe('a scenario of years that are not announced', () => {
  it('assumes them only where a step’s own day lies in one', async () => {
    const scenario = await play(`${TO_CREATION}
  - { on: 2028-11-14, do: apply-acceptance, by: operator }
  - { on: 2028-12-29, do: accept, by: ministry, expect: { due: { notice-ends: 2029-01-10 } } }`);
    expect(faultsOf(scenario)).toEqual([]);
    const late = await play(`
  - { on: 2026-06-01, do: submit, by: operator }
  - { on: 2026-06-30, do: recommend, by: province }
  - { on: 2026-12-29, do: propose, by: ministry, refused: CALENDAR_NOT_ANNOUNCED }`);
    expect(faultsOf(late)).toEqual([]);
  });
});

describe('a scenario of a sanction', () => {
  it.each([
    ['dishonesty-list', 'revoked'],
    ['被列入严重失信主体名单', 'revoked'],
    ['listed as dishonest', 'revoked'],
    ['经查实数据造假', 'revoked'],
    ['服务已经停止', 'revoked'],
  ])('takes “%s” as proven on that day', async (ground, reason) => {
    const scenario = await play(`${TO_TITLE}
  - { on: 2030-06-03, do: sanction, by: ministry, ground: ${ground}, expect: { stage: closed, reason: ${reason} } }`);
    expect(faultsOf(scenario)).toEqual([]);
  });

  it('is refused without a ground, and on a record of a later day', async () => {
    const scenario = await play(`${TO_TITLE}
  - { on: 2030-06-03, do: sanction, by: ministry, reasons: 举报, refused: SANCTION_WITHOUT_GROUND }
  - { on: 2030-06-03, do: sanction, by: ministry, ground: falsification, record: { on: 2030-06-04 }, refused: SANCTION_RECORD_LATER }
  - { on: 2030-06-03, do: sanction, by: ministry, ground: falsification, record: { sort: list-check, on: 2030-06-03 }, refused: SANCTION_WITHOUT_GROUND }`);
    expect(faultsOf(scenario)).toEqual([]);
  });

  it('tells what of a record, an event’s day or a year cannot be read', async () => {
    const text = `${HEAD}
  - { on: 2025-09-10, do: submit, by: operator, eventOn: 2025-02-30, year: soon, record: { day: 2025-01-01 } }`;
    const { problems } = await runScenarios([write('b.scenario.yaml', text)], options);
    expect(problems.map(({ path }) => path).toSorted()).toEqual([
      'steps[0].eventOn',
      'steps[0].record.day',
      'steps[0].year',
    ]);
  });
});

describe('a scenario of a law', () => {
  it('that is a draft plays as if it were in force', async () => {
    const scenario = await play(TO_TITLE, { ...exampleland, status: 'draft' });
    expect(faultsOf(scenario)).toEqual([]);
    expect(scenario.steps.at(-1)).toMatchObject({ stage: 'designated', due: { reexamination: '2032-01-05' } });
  });

  it('without any notice plays under one that is always open', async () => {
    const scenario = await play(
      `
  - { on: 2031-03-03, do: submit, by: operator, expect: { stage: review } }
  - { on: 2032-03-03, do: recommend, by: province }
  - { on: 2032-03-03, do: expire, by: province, refused: COMMAND_NOT_ALLOWED }
  - { on: 2033-03-03, do: propose, by: ministry, expect: { stage: notice-candidate, due: { notice-ends: 2033-03-14 } } }`,
      { ...exampleland, notices: [] },
    );
    expect(faultsOf(scenario)).toEqual([]);
    expect(scenario.steps[0]?.deadlines).toEqual({});
  });
});

describe('what ends by itself', () => {
  it('does so whoever notes it', async () => {
    for (const by of ['system', 'province', 'public']) {
      const scenario = await play(`
  - { on: 2025-09-10, do: submit, by: operator }
  - { on: 2025-11-01, do: expire, by: ${by}, expect: { stage: closed, reason: lapsed } }`);
      expect(faultsOf(scenario)).toEqual([]);
    }
  });
});
