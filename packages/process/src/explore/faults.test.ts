import { plugin as exampleland } from '@shifan/plugin-exampleland';
import type { Actor, Phase, Plugin } from '@shifan/rules';
import { describe, expect, test } from 'vitest';
import { commandLabels } from '../labels.ts';
import { proveProcess } from './prove.ts';
import type { Proof } from './prove.ts';

interface Fault {
  title: string;
  /** the property that finds it, and in which words */
  property: string;
  words: RegExp;
  /** the last steps of the counter-example: who does what, and where that leads */
  ends: string[];
  spoil: (draft: Plugin) => void;
}

const faults: Fault[] = [
  {
    title: 'a candidate without a public notice',
    property: 'candidate-after-notice',
    words: /没有经过公示/u,
    ends: ['province 推荐 → review', 'ministry 拟定并公示 → creation'],
    spoil: (draft) => void (phase(draft, 'review').next = 'creation'),
  },
  {
    title: 'a title straight after the first notice',
    property: 'title-after-notice',
    words: /没有通过评估验收/u,
    ends: ['ministry 拟定并公示 → notice-candidate', 'ministry 确认 → designated'],
    spoil: (draft) => void (phase(draft, 'public-notice').next = 'designation'),
  },
  {
    title: 'a title of who did not pass, over a notice that the failed acceptance returns to',
    property: 'title-after-notice',
    words: /没有通过评估验收/u,
    ends: ['ministry 验收不通过 → creation', 'ministry 确认 → designated'],
    spoil: (draft) => void (phase(draft, 'acceptance').creation = 'notice-designation'),
  },
  {
    title: 'an acceptance that points straight at the designation, without a notice',
    property: 'title-reachable',
    words: /走到“评估验收”，再也走不到认定/u,
    ends: ['ministry 确认 → creation', 'operator 申请验收 → acceptance'],
    spoil: (draft) => void (phase(draft, 'acceptance').next = 'designation'),
  },
  {
    title: 'a creation-period that points straight at the designation',
    property: 'title-reachable',
    words: /走到“创建期”，再也走不到认定/u,
    ends: ['ministry 拟定并公示 → notice-candidate', 'ministry 确认 → creation'],
    spoil: (draft) => void (phase(draft, 'creation').next = 'designation'),
  },
  {
    title: 'a fourth acceptance where the clause says three',
    property: 'acceptances',
    words: /第4次评估验收，规定最多3次/u,
    ends: ['ministry 验收不通过 → creation', 'operator 申请验收 → acceptance'],
    spoil: (draft) => setNumber(draft, 'acceptance-attempts', '4'),
  },
  {
    title: 'a third acceptance where the clause says no number',
    property: 'acceptances',
    words: /第3次评估验收，规定最多2次/u,
    ends: ['ministry 验收不通过 → creation', 'operator 申请验收 → acceptance'],
    spoil: (draft) => unsaid(draft, 'acceptance-attempts'),
  },
  {
    title: 'a second extension where the clause says no number',
    property: 'extensions',
    words: /第2次延长创建期，规定最多1次/u,
    ends: ['operator 申请验收 → acceptance', 'ministry 验收不通过 → creation'],
    spoil: (draft) => unsaid(draft, 'acceptance-attempts'),
  },
  {
    title: 'an exit after the first failed acceptance',
    property: 'exit',
    words: /第1次评估验收不通过就退出了创建/u,
    ends: ['operator 申请验收 → acceptance', 'ministry 验收不通过 → exited'],
    spoil: (draft) => setNumber(draft, 'acceptance-attempts', '1'),
  },
  {
    title: 'a revocation after one failure',
    property: 'revocation',
    words: /第1次复核不通过就撤销了认定，规定是连续3次/u,
    ends: ['provincial-body 开展复核 → reexamination', 'ministry 复核不通过 → revoked'],
    spoil: (draft) => setNumber(draft, 'revocation-failures', '1'),
  },
  {
    title: 'no revocation after as many failures as the clause says',
    property: 'revocation',
    words: /连续3次复核不通过，没有撤销认定/u,
    ends: ['provincial-body 开展复核 → reexamination', 'ministry 复核不通过 → rectification'],
    spoil: (draft) => setNumber(draft, 'revocation-failures', '9'),
  },
  {
    title: 'a notice that nobody confirms',
    property: 'no-dead-end',
    words: /处于“认定公示”/u,
    ends: ['operator 申请验收 → acceptance', 'ministry 验收通过 → notice-designation'],
    spoil: (draft) => setDecider(draft, 'notice-designation', 'public'),
  },
  {
    title: 'an acceptance by an actor that nobody is',
    property: 'no-dead-end',
    words: /处于“评估验收”/u,
    ends: ['ministry 确认 → creation', 'operator 申请验收 → acceptance'],
    spoil: (draft) => setDecider(draft, 'acceptance', 'system'),
  },
  {
    title: 'an operator who accepts itself',
    property: 'deciders',
    words: /“验收通过”不能由运营主体办理/u,
    ends: ['operator 申请验收 → acceptance', 'operator 验收通过 → notice-designation'],
    spoil: (draft) => setDecider(draft, 'acceptance', 'operator'),
  },
  {
    title: 'a reexamination that nobody decides, so that a rectification has no way out',
    property: 'title-reachable',
    words: /走到“复核”，再也走不到认定/u,
    ends: ['ministry 确认 → designated', 'provincial-body 开展复核 → reexamination'],
    spoil: (draft) => setDecider(draft, 'reexamination', 'system'),
  },
  {
    title: 'a reexamination that no title leads to',
    property: 'phases-reached',
    words: /走不到环节“reexamination”/u,
    ends: ['ministry 验收通过 → notice-designation', 'ministry 确认 → designated'],
    spoil: (draft) => void delete phase(draft, 'designation').reexamination,
  },
  {
    title: 'a level that cannot be left',
    property: 'title-reachable',
    words: /走到“省级主管部门审核”，再也走不到认定/u,
    ends: ['operator 提交 → review'],
    spoil: (draft) => {
      for (const { levels } of phase(draft, 'review').chains)
        for (const level of levels.slice(0, 1)) level.by = ['public'];
    },
  },
  {
    title: 'a period of zero',
    property: 'no-breakdown',
    words: /应为正整数，现为0/u,
    ends: ['ministry 拟定并公示 → notice-candidate', 'ministry 确认 → notice-candidate'],
    spoil: (draft) => setNumber(draft, 'creation-years', '0'),
  },
  {
    title: 'a notice that loops',
    property: 'order',
    words: /notice-started/u,
    ends: ['ministry 拟定并公示 → notice-candidate', 'ministry 确认 → notice-candidate'],
    spoil: (draft) => void (phase(draft, 'public-notice').next = 'notice-candidate'),
  },
  {
    title: 'a designation that leads back into a creation-period',
    property: 'order',
    words: /“认定公示”阶段不应有这项办理/u,
    ends: ['ministry 验收通过 → notice-designation', 'ministry 确认 → creation'],
    spoil: (draft) => {
      for (const one of draft.process.phases) {
        if (one.phase === 'public-notice' && one.id === 'notice-designation') one.next = 'creation';
      }
    },
  },
  {
    title: 'a change whose opinion nobody gives',
    property: 'changes-settled',
    words: /重大变化没有人能办结/u,
    ends: ['ministry 确认 → creation', 'operator 报告重大变化 → creation'],
    spoil: ({ process }) => void (process.change && (process.change.opinionBy = ['public'])),
  },
];

describe('a wrong process', () => {
  test.each(faults)('is found out with its shortest counter-example: $title', ({ property, words, ends, spoil }) => {
    const draft = ofOneChain();
    spoil(draft);
    const proof = proofOf(draft, property);
    expect(proof).toMatchObject({ proved: false, words: expect.stringMatching(words) });
    expect(proof.steps?.slice(-ends.length).map(told)).toEqual(ends);
    expect(proof.path).toMatch(/^process\.phases\[\d\]$/u);
  });
});

/** Exampleland with its general chain alone, of two levels: the shorter walk. */
function ofOneChain(): Plugin {
  const draft = structuredClone(exampleland);
  const review = phase(draft, 'review');
  review.chains = review.chains.filter(({ authorities }) => authorities === undefined);
  return draft;
}

function proofOf(plugin: Plugin, property: string): Proof {
  const proof = proveProcess(plugin).proofs.find((one) => one.property === property);
  if (proof === undefined) throw new Error(`no property ${property}`);
  return proof;
}

function told({ by, command, stage, reason }: NonNullable<Proof['steps']>[number]): string {
  return `${by} ${commandLabels[command.do]} → ${reason ?? stage}`;
}

/** The first phase of a sort. */
function phase<S extends Phase['phase']>(draft: Plugin, sort: S): Extract<Phase, { phase: S }> {
  const isOfSort = (one: Phase): one is Extract<Phase, { phase: S }> => one.phase === sort;
  const found = draft.process.phases.find(isOfSort);
  if (found === undefined) throw new Error(`no phase ${sort}`);
  return found;
}

function setNumber(draft: Plugin, id: string, value: string): void {
  for (const one of draft.parameters) if (one.id === id) for (const dated of one.values) dated.value = value;
}

/** Leaves a number as it is and takes the words away that say it. */
function unsaid(draft: Plugin, id: string): void {
  for (const one of draft.parameters) if (one.id === id) for (const dated of one.values) delete dated.citation.quote;
}

function setDecider(draft: Plugin, id: string, by: Actor): void {
  for (const one of draft.process.phases) if (one.id === id && 'by' in one) one.by = by;
}
