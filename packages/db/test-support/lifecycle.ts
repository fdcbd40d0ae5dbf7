import type { CaseRef, Decider, Dossier, Projection, Title } from '../src/index.ts';
import {
  addConclusion,
  addDishonestyCheck,
  addMaterialChange,
  addProgressReport,
  freezeBaseline,
  findLastSubmission,
  grantTitle,
  lockCase,
  openDossier,
  openInvestigation,
  submitDossier,
} from '../src/index.ts';
import { AT, ON, act, inReview, recommendTestCase, submitTestCase } from './cases.ts';
import type { AskerName, World } from './world.ts';

/** Who acts on a test case of this operator: its city, its province, and whoever decides. */
export function peopleOf(operator: AskerName, decider: Decider): Record<'city' | 'province' | 'decider', AskerName> {
  const hunan = operator === 'operatorHunan';
  const city = operator === 'operatorA' ? 'city' : 'otherCity';
  const province = hunan ? 'hunan' : 'province';
  return { city: hunan ? 'hunanCity' : city, province, decider: decider === 'ministry' ? 'ministry' : province };
}

export function inStage(stage: string): Projection {
  return { stage, phase: stage, level: null, closedReason: null, state: { stage } };
}

export function closed(reason: string): Projection {
  return { ...inStage('closed'), closedReason: reason };
}

export const authorOf = (world: World, who: AskerName) => ({ id: world.askers[who].context.person, name: '测试人' });

/** A test case past its candidacy, with whose it is and who decides. */
export interface Candidate {
  ref: CaseRef;
  operator: AskerName;
  decider: Decider;
}

/** A case in its creation-period, its answers frozen; of the ministry's programme, or of the province's own. */
export async function candidateTestCase(
  world: World,
  operator: AskerName = 'operatorA',
  decider: Decider = 'ministry',
): Promise<Candidate> {
  const people = peopleOf(operator, decider);
  const ref =
    decider === 'ministry'
      ? await recommendTestCase(world, operator)
      : await submitTestCase(world, operator, { decider });
  if (decider === 'province')
    await act(world, people.city, { ref, type: 'recommended', projection: inReview('province') });
  await act(world, people.decider, { ref, type: 'proposed', projection: inStage('notice-candidate') });
  await act(world, people.decider, { ref, type: 'confirmed', projection: inStage('creation') });
  await world.as(people.decider, async (tx) => {
    const submission = await findLastSubmission(tx, ref);
    await freezeBaseline(tx, ref, { submissionId: submission?.id ?? '', facts: submission?.facts ?? {}, on: ON });
  });
  return { ref, operator, decider };
}

/** The title of a case in its creation-period: applied for, accepted, confirmed. */
export async function designate(world: World, { ref, operator, decider }: Candidate): Promise<Title> {
  const people = peopleOf(operator, decider);
  await act(world, operator, { ref, type: 'acceptance-applied', projection: inStage('acceptance') });
  await act(world, people.decider, { ref, type: 'accepted', projection: inStage('notice-designation') });
  const version = await act(world, people.decider, { ref, type: 'confirmed', projection: inStage('designated') });
  return world.as(people.decider, async (tx) =>
    grantTitle(tx, await lockCase(tx, ref), { eventVersion: version, documentNumber: '示例〔2027〕1号', on: ON }),
  );
}

/** A dossier handed in by the operator. */
export async function submitTestDossier(world: World, { ref, operator }: Candidate): Promise<Dossier> {
  const which = { purpose: 'acceptance', round: 1 } as const;
  return world.as(operator, async (tx) => {
    const { version } = await openDossier(tx, ref, {
      ...which,
      year: 2027,
      facts: { a: '1' },
      prefilled: {},
      at: AT,
    });
    const by = authorOf(world, operator);
    return submitDossier(tx, ref, {
      ...which,
      version,
      files: [],
      receivedBy: '示例厅',
      at: AT,
      on: ON,
      year: 2027,
      by,
    });
  });
}

/** Something of everything that is written on a case after its candidacy. */
export async function fillCandidacy(world: World, candidate: Candidate): Promise<void> {
  const { ref, operator } = candidate;
  const { city } = peopleOf(operator, 'ministry');
  const by = authorOf(world, operator);
  await world.as(operator, async (tx) => {
    await addProgressReport(tx, ref, { on: ON, targets: [], tasks: [], note: '推进中', by, at: AT });
    await addMaterialChange(tx, ref, {
      sort: 'rename',
      eventOn: ON,
      reportedOn: ON,
      deadline: '2026-02-20',
      late: false,
      description: '更名',
      by,
    });
  });
  await submitTestDossier(world, candidate);
  await world.as(city, async (tx) => {
    const author = authorOf(world, city);
    const { level } = world.askers[city].context;
    await addConclusion(tx, ref, {
      purpose: 'acceptance',
      round: 1,
      level,
      outcome: 'pass',
      reasons: '达标',
      on: ON,
      at: AT,
      by: author,
    });
    await addDishonestyCheck(tx, ref, { checkedOn: ON, source: '信用中国', listed: false, by: author, at: AT });
    await openInvestigation(tx, ref, { openedOn: ON, about: '数据核查', by: author });
  });
}
