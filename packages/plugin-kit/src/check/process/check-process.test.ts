import { parseCivilDate } from '@shifan/calendar';
import { plugin as exampleland } from '@shifan/plugin-exampleland';
import type { Phase, Plugin } from '@shifan/rules';
import { describe, expect, it } from 'vitest';
import { runScenarios } from '../../scenarios/run-scenarios.ts';
import { makeFiles } from '../../test-support/spec-files.ts';
import { checkProcess } from './check-process.ts';
import type { ProcessProblem } from './check-process.ts';

const write = makeFiles();

interface Wrong {
  title: string;
  found: RegExp;
  spoil: (draft: Plugin) => void;
}

const wrong: Wrong[] = [
  {
    title: 'an acceptance too many',
    found: /第4次评估验收，规定最多3次/u,
    spoil: (draft) => setNumber(draft, 'acceptance-attempts', '4'),
  },
  {
    title: 'a revocation too early',
    found: /第1次复核不通过就撤销了认定/u,
    spoil: (draft) => setNumber(draft, 'revocation-failures', '1'),
  },
  {
    title: 'a title without an acceptance',
    found: /没有通过评估验收，就认定了/u,
    spoil: (draft) => setNext(draft, 'public-notice', 'designation'),
  },
  {
    title: 'a candidate without a notice',
    found: /没有经过公示，就确定为创建对象了/u,
    spoil: (draft) => setNext(draft, 'review', 'creation'),
  },
  {
    title: 'a case that nobody can accept',
    found: /处于“评估验收”，除了撤回、处罚，没有办法走到终点/u,
    spoil: (draft) => {
      for (const phase of draft.process.phases) if (phase.phase === 'acceptance') phase.by = 'public';
    },
  },
  {
    title: 'a change that ends nowhere',
    found: /重大变化没有人能办结/u,
    spoil: (draft) => void (draft.process.change && (draft.process.change.opinionBy = ['system'])),
  },
];

describe('the counter-example of a wrong process', () => {
  it.each(wrong)('is a scenario that the wrong plugin plays as it says: $title', async ({ found, spoil }) => {
    const draft = ofOneChain();
    spoil(draft);
    const problem = problemOf(draft, found);
    expect(problem).toMatchObject({ code: 'PLUGIN_PROCESS_UNSOUND', severity: 'error' });
    const file = write('counter.scenario.yaml', problem.counterExample ?? '');
    const report = await runScenarios([file], { plugins: [draft], today: parseCivilDate('2026-03-01') });
    expect(report.problems).toEqual([]);
    expect(report.scenarios.flatMap(({ steps }) => steps.flatMap(({ messages }) => messages))).toEqual([]);
    expect(report.passed).toBe(true);
  });
});

describe('the report of a sound process', () => {
  it('lists what is proved, and what the law counts otherwise than usual with its words', () => {
    const { problems, report } = checkProcess(exampleland);
    expect(problems).toEqual([]);
    expect(report.properties.every(({ proved }) => proved)).toBe(true);
    expect(report.deviations).toEqual([
      expect.stringMatching(/评估验收的次数是3次（通常2次）：.*三次验收未通过的退出/u),
      expect.stringMatching(/连续复核不通过的次数是3次（通常2次）：.*连续3次不达标的撤销称号/u),
    ]);
  });
});

/** Exampleland with its general chain alone, of two levels: the shorter walk. */
function ofOneChain(): Plugin {
  const draft = structuredClone(exampleland);
  for (const phase of draft.process.phases) {
    if (phase.phase === 'review') phase.chains = phase.chains.filter(({ authorities }) => authorities === undefined);
  }
  return draft;
}

function problemOf(draft: Plugin, found: RegExp): ProcessProblem {
  const { problems } = checkProcess(draft);
  const problem = problems.find((one) => found.test(one.found));
  if (problem === undefined) throw new Error(`not among: ${problems.map((one) => one.found).join('；')}`);
  return problem;
}

function setNumber(draft: Plugin, id: string, value: string): void {
  for (const one of draft.parameters) if (one.id === id) for (const dated of one.values) dated.value = value;
}

/** Where the first phase of a sort leads to. */
function setNext(draft: Plugin, sort: Phase['phase'], next: string): void {
  const phase = draft.process.phases.find((one) => one.phase === sort);
  if (phase !== undefined && 'next' in phase) phase.next = next;
}
