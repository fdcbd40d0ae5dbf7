import { describe, expect, it } from 'vitest';
import { runCases } from '../cases/run-cases.ts';
import { formatProblem } from '../problem.ts';
import { runScenarios } from '../scenarios/run-scenarios.ts';
import { makeFiles, options } from '../test-support/spec-files.ts';

const write = makeFiles();

const HEAD = 'jurisdiction: exampleland\nkind: platform\nstage: creation\non: 2025-06-01\n';
const PLAY = 'jurisdiction: exampleland\nkind: platform\ndivision: "990100"\n';

/** A wrong case or scenario file, and what must be said of it. */
interface Fault {
  title: string;
  text: string;
  says: RegExp;
  /** told, and passed */
  warning?: true;
}

const caseFaults: Fault[] = [
  { title: 'a tab', text: `${HEAD}cases:\n\t- name: a\n`, says: /缩进用了制表符/u },
  {
    title: 'a key twice',
    text: `${HEAD}kind: base\ncases:\n  - { name: a, expect: {} }\n`,
    says: /同一个键写了两次/u,
  },
  { title: 'a bracket left open', text: `${HEAD}cases: [{ name: a\n`, says: /括号没有写完/u },
  { title: 'a misspelt key', text: `${HEAD}cases:\n  - { name: a, fact: {} }\n`, says: /是不是 facts？/u },
  { title: 'no cases', text: `${HEAD}cases: []\n`, says: /至少一项/u },
  { title: 'nothing at all', text: '# later\n', says: /空值/u },
  { title: 'neither cases nor a scenario', text: 'hello: 1\n', says: /写上 cases 或 scenario/u },
  {
    title: 'an unknown jurisdiction',
    text: `${HEAD.replace('exampleland', 'nowhere')}cases:\n  - { name: a, expect: {} }\n`,
    says: /没有办法 nowhere/u,
  },
  {
    title: 'an unknown kind',
    text: `${HEAD.replace('platform', 'park')}cases:\n  - { name: a, expect: {} }\n`,
    says: /没有类别 park，只有 platform、base/u,
  },
  {
    title: 'an unknown stage',
    text: `${HEAD.replace('creation', 'review')}cases:\n  - { name: a, expect: {} }\n`,
    says: /creation（创建标准）或 designation/u,
  },
  {
    title: 'a day that does not exist',
    text: `${HEAD.replace('2025-06-01', '2025-02-30')}cases:\n  - { name: a, expect: {} }\n`,
    says: /2025-02-30.*2026-03-01/su,
  },
  {
    title: 'an unknown notice',
    text: `${HEAD}notice: call-1\ncases:\n  - { name: a, expect: {} }\n`,
    says: /没有通知 call-1/u,
  },
  {
    title: 'an unknown criterion in expect',
    text: `${HEAD}cases:\n  - { name: a, expect: { served-sme: met } }\n`,
    says: /expect\.served-sme：platform 的 creation 标准没有这一条件/u,
  },
  {
    title: 'an unknown status in expect',
    text: `${HEAD}cases:\n  - { name: a, expect: { served-smes: yes } }\n`,
    says: /met、unmet、missing、judgement、relaxable/u,
  },
  {
    title: 'a misspelt fact',
    text: `${HEAD}cases:\n  - { name: a, facts: { servedSme: 1 }, expect: {} }\n`,
    says: /是不是 servedSmes？/u,
    warning: true,
  },
  {
    title: 'a nested fact',
    text: `${HEAD}cases:\n  - { name: a, facts: { servedSmes: { a: 1 } }, expect: {} }\n`,
    says: /facts\.servedSmes/u,
  },
  {
    title: 'a table that is no table',
    text: `${HEAD}cases:\n  - { name: a, facts: { offlineEvents: 3 }, expect: {} }\n`,
    says: /行的列表/u,
  },
  {
    title: 'an expectation that does not hold',
    text: `${HEAD}cases:\n  - { name: a, facts: { servedSmes: 1 }, expect: { served-smes: met } }\n`,
    says: /served-smes 应为 met，实为 unmet/u,
  },
];

const scenarioFaults: Fault[] = [
  {
    title: 'an unknown step',
    text: `scenario: a\n${PLAY}steps:\n  - { on: 2025-10-09, do: sumbit, by: operator }\n`,
    says: /sumbit/u,
  },
  {
    title: 'an unknown actor',
    text: `scenario: a\n${PLAY}steps:\n  - { on: 2025-10-09, do: submit, by: mayor }\n`,
    says: /mayor/u,
  },
  {
    title: 'a step without a day',
    text: `scenario: a\n${PLAY}steps:\n  - { do: submit, by: operator }\n`,
    says: /on/u,
  },
  {
    title: 'a step on a day that does not exist',
    text: `scenario: a\n${PLAY}steps:\n  - { on: 2025-09-31, do: submit, by: operator }\n`,
    says: /2025-09-31/u,
  },
  {
    title: 'a misspelt key of a step',
    text: `scenario: a\n${PLAY}steps:\n  - { on: 2025-10-09, do: submit, bye: operator }\n`,
    says: /是不是 by？/u,
  },
  { title: 'no steps', text: `scenario: a\n${PLAY}steps: []\n`, says: /至少一项/u },
  {
    title: 'an unknown jurisdiction',
    text: 'scenario: a\njurisdiction: nowhere\nkind: platform\nsteps:\n  - { on: 2025-10-09, do: submit, by: operator }\n',
    says: /nowhere/u,
  },
  {
    title: 'an unknown stage in expect',
    text: `scenario: a\n${PLAY}steps:\n  - { on: 2025-10-09, do: submit, by: operator, expect: { stage: approved } }\n`,
    says: /approved/u,
  },
  {
    title: 'a refusal that does not come',
    text: `scenario: a\n${PLAY}steps:\n  - { on: 2025-10-09, do: submit, by: operator, refused: true }\n`,
    says: /拒绝/u,
  },
  {
    title: 'another refusal than expected',
    text: `scenario: a\n${PLAY}steps:\n  - { on: 2026-01-09, do: recommend, by: province, refused: QUOTA_EXCEEDED }\n`,
    says: /QUOTA_EXCEEDED/u,
  },
];

describe('a wrong file of cases', () => {
  it.each(caseFaults)('is told of: $title', async ({ text, says, warning }) => {
    const { cases, problems, passed } = await runCases([write('a.cases.yaml', text)], options);
    const said = [...problems.map(formatProblem), ...cases.flatMap(({ messages }) => messages)].join('\n');
    expect(said).toMatch(says);
    expect(passed).toBe(warning === true);
    expect(problems.every(({ line }) => line !== undefined)).toBe(true);
  });
});

describe('a wrong file of scenarios', () => {
  it.each(scenarioFaults)('is told of: $title', async ({ text, says }) => {
    const { scenarios, problems, passed } = await runScenarios([write('a.scenario.yaml', text)], options);
    const steps = scenarios.flatMap((one) => [...one.messages, ...one.steps.flatMap(({ messages }) => messages)]);
    expect([...problems.map(formatProblem), ...steps].join('\n')).toMatch(says);
    expect(passed).toBe(false);
  });
});
