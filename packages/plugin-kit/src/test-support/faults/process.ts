import { first, phaseOf } from './fault.ts';
import type { Fault } from './fault.ts';

/** Faults of the process that are seen without exploring it. */
export const processFaults: Fault[] = [
  {
    title: 'a phase that no case can reach',
    code: 'PLUGIN_PHASE_UNREACHABLE',
    path: /^process\.phases\[\d+\]$/u,
    found: /creation-again/u,
    expected: /从 start 走得到/u,
    todo: /接到流程中/u,
    spoil: (draft) =>
      void draft.process.phases.push({ ...structuredClone(phaseOf(draft, 'creation')), id: 'creation-again' }),
  },
  {
    title: 'a phase that leads nowhere',
    code: 'PLUGIN_PHASE_UNKNOWN',
    path: /^process\.phases\[\d+\]\.next$/u,
    found: /nowhere/u,
    expected: /流程中已有的环节/u,
    todo: /补上这个环节/u,
    spoil: (draft) => void (phaseOf(draft, 'public-notice').next = 'nowhere'),
  },
  {
    title: 'a process that starts with the creation-period',
    code: 'PLUGIN_PHASE_UNKNOWN',
    path: /^process\.start$/u,
    found: /creation/u,
    expected: /review/u,
    todo: /申报与初审/u,
    spoil: (draft) => void (draft.process.start = 'creation'),
  },
  {
    title: 'candidates chosen without a public notice',
    code: 'PLUGIN_PHASE_UNFIT',
    path: /^process\.phases\[0\]\.next$/u,
    found: /creation（creation）/u,
    expected: /public-notice/u,
    todo: /必须先公示/u,
    spoil: (draft) => void (phaseOf(draft, 'review').next = 'creation'),
  },
  {
    title: 'a title without a public notice',
    code: 'PLUGIN_PHASE_UNFIT',
    path: /^process\.phases\[\d+\]\.next$/u,
    found: /designation（designation）/u,
    expected: /public-notice/u,
    todo: /必须先公示/u,
    spoil: (draft) => void (phaseOf(draft, 'acceptance').next = 'designation'),
  },
  {
    title: 'a phase id given twice',
    code: 'PLUGIN_ID_DUPLICATE',
    path: /^process\.phases\[\d+\]\.id$/u,
    found: /creation/u,
    expected: /没有用过/u,
    todo: /先见于/u,
    spoil: (draft) => void draft.process.phases.push(structuredClone(phaseOf(draft, 'creation'))),
  },
  {
    title: 'no chain for the other authorities',
    code: 'PLUGIN_CHAIN_MISSING',
    path: /^process\.phases\[0\]\.chains$/u,
    found: /0条通用审核链/u,
    expected: /恰好一条/u,
    todo: /不写 authorities/u,
    spoil: (draft) => {
      for (const chain of phaseOf(draft, 'review').chains) chain.authorities ??= ['980000'];
    },
  },
  {
    title: 'an authority in two chains',
    code: 'PLUGIN_CHAIN_OVERLAP',
    path: /^process\.phases\[0\]\.chains\[\d\]\.authorities$/u,
    found: /990000/u,
    expected: /只属于一条/u,
    todo: /删除/u,
    spoil: (draft) => {
      const { chains } = phaseOf(draft, 'review');
      const named = chains.find(({ authorities }) => authorities?.includes('990000'));
      if (named) chains.push({ ...structuredClone(named), id: 'again' });
    },
  },
  {
    title: 'a chain of an authority that does not exist',
    code: 'PLUGIN_CHAIN_OVERLAP',
    path: /^process\.phases\[0\]\.chains\[\d\]\.authorities$/u,
    found: /123456/u,
    expected: /六位代码/u,
    todo: /改正代码/u,
    spoil: (draft) => {
      for (const chain of phaseOf(draft, 'review').chains) if (chain.authorities) chain.authorities = ['123456'];
    },
  },
  {
    title: 'a last level that is not the deciding authority',
    code: 'PLUGIN_LAST_LEVEL',
    path: /^process\.phases\[0\]\.chains\[\d\]\.levels\[\d\]\.by$/u,
    found: /province/u,
    expected: /ministry/u,
    todo: /decidingActor/u,
    spoil: (draft) => {
      for (const { levels } of phaseOf(draft, 'review').chains) levels.pop();
    },
  },
  {
    title: 'an operator that reviews itself',
    code: 'PLUGIN_ACTOR_UNFIT',
    path: /^process\.phases\[0\]\.chains\[0\]\.levels\[0\]\.by$/u,
    found: /operator/u,
    expected: /主管部门/u,
    todo: /只能由主管部门/u,
    spoil: (draft) => void (first(first(phaseOf(draft, 'review').chains).levels).by = ['operator']),
  },
  {
    title: 'one authority that gives the opinion and decides',
    code: 'PLUGIN_ACTOR_UNFIT',
    path: /^process\.change\.opinionBy$/u,
    found: /ministry/u,
    expected: /没有 ministry/u,
    todo: /两级/u,
    spoil: (draft) => {
      if (draft.process.change) draft.process.change.opinionBy = ['ministry'];
    },
  },
  {
    title: 'a public notice of no days',
    code: 'PLUGIN_LENGTH_INVALID',
    path: /^parameters\[\d+\]\.values\[0\]\.value$/u,
    found: /^0$/u,
    expected: /正整数/u,
    todo: /正整数/u,
    spoil: (draft) => {
      for (const { id, values } of draft.parameters) if (id === 'notice-working-days') first(values).value = '0';
    },
  },
  {
    title: 'a yearly report due in a thirteenth month',
    code: 'PLUGIN_LENGTH_INVALID',
    path: /^parameters\[\d+\]\.values\[0\]\.value$/u,
    found: /^13$/u,
    expected: /1 到 12/u,
    todo: /月份/u,
    spoil: (draft) => {
      for (const { id, values } of draft.parameters) if (id === 'year-report-month') first(values).value = '13';
    },
  },
  {
    title: 'a length of time that no legal number states',
    code: 'PLUGIN_PARAMETER_UNKNOWN',
    path: /^process\.phases\[\d\]\.years$/u,
    found: /creation-length/u,
    expected: /parameters 中已有/u,
    todo: /法定数字/u,
    spoil: (draft) => void (phaseOf(draft, 'creation').years = 'creation-length'),
  },
];
