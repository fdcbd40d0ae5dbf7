import type { Append, CaseRef, NewCase, Projection } from '../src/index.ts';
import {
  addEvidenceFile,
  addJudgement,
  addRecommendation,
  addRemark,
  addSubmission,
  appendEvents,
  lockCase,
  newId,
  openCase,
  takePlace,
} from '../src/index.ts';
import { type Asker, type AskerName, NOTICE, type World } from './world.ts';

export const AT = '2025-11-20T01:00:00.000Z';
export const ON = '2025-11-20';

const PLACE: Record<string, { unitId: string; divisionCode: string }> = {
  operatorA: { unitId: '440100', divisionCode: '440100' },
  operatorB: { unitId: '440600', divisionCode: '440600' },
  operatorHunan: { unitId: '430100', divisionCode: '430100' },
};

/** A case in draft, opened by its operator. */
export function openTestCase(
  world: World,
  operator: AskerName = 'operatorA',
  more: Partial<NewCase> = {},
): Promise<CaseRef> {
  const { name = '测试平台' } = more;
  const { tenant, operator: id = '' } = world.askers[operator].context;
  const place = PLACE[operator] ?? { unitId: '', divisionCode: '' };
  return world.as(operator, (tx) =>
    openCase(tx, {
      tenantId: tenant,
      jurisdiction: 'exampleland',
      pluginVersion: '1.0.0',
      noticeId: NOTICE,
      year: 2025,
      kind: 'platform',
      name,
      nameInitials: 'cspt',
      operator: { id, name: '测试公司', uscc: '91440101MA5ABCDE1X' },
      ...place,
      tilted: false,
      state: { stage: 'draft' },
      facts: { platformName: name },
      prefilled: {},
      at: AT,
      ...more,
    }),
  );
}

export const inReview = (level: string): Projection => ({
  stage: 'review',
  phase: 'review',
  level,
  closedReason: null,
  state: { stage: 'review', level },
});

export function actorOf(asker: Asker): Append['actor'] {
  const { level, person } = asker.context;
  return { id: person, name: '测试人', level: level === 'audit' || level === 'administration' ? 'system' : level };
}

/** Appends one event as somebody, on the version the case stands at. */
export function act(
  world: World,
  who: AskerName,
  step: { ref: CaseRef; type: string } & Partial<Append>,
): Promise<number> {
  const asker = world.askers[who];
  const { ref, type, ...rest } = step;
  return world.as(who, async (tx) => {
    const { version } = await lockCase(tx, ref);
    return appendEvents(tx, ref, {
      expectedVersion: version,
      events: [{ type, on: ON, payload: { type, on: ON } }],
      projection: inReview('municipality'),
      actor: actorOf(asker),
      commandId: newId(),
      at: AT,
      ...rest,
    });
  });
}

/** A case submitted with one evidence file. */
export async function submitTestCase(
  world: World,
  operator: AskerName = 'operatorA',
  more: Partial<NewCase> = {},
): Promise<CaseRef> {
  const ref = await openTestCase(world, operator, more);
  const { name = '测试平台' } = more;
  const asker = world.askers[operator];
  const by = { id: asker.context.person, name: '测试人' };
  await act(world, operator, { ref, type: 'submitted', submission: { on: ON, pluginVersion: '1.0.0' } });
  await world.as(operator, async (tx) => {
    const file = await addEvidenceFile(tx, ref, {
      slot: 'licence',
      name: '营业执照.pdf',
      size: 1000,
      mediaType: 'application/pdf',
      sm3: 'a'.repeat(64),
      at: AT,
      by,
    });
    await addSubmission(tx, ref, {
      caseVersion: 1,
      pluginVersion: '1.0.0',
      formVersion: 1,
      facts: { platformName: name },
      reasons: {},
      files: [file.id],
      receivedBy: '广州市工业和信息化局',
      at: AT,
      on: ON,
      year: 2025,
      by,
    });
  });
  return ref;
}

const OFFICERS: Record<string, { city: AskerName; province: AskerName }> = {
  operatorA: { city: 'city', province: 'province' },
  operatorB: { city: 'otherCity', province: 'province' },
  operatorHunan: { city: 'hunanCity', province: 'hunan' },
};

/** A case the province has recommended to the ministry, with a remark and a judgement of the city on it. */
export async function recommendTestCase(world: World, operator: AskerName = 'operatorA'): Promise<CaseRef> {
  const ref = await submitTestCase(world, operator);
  const { city, province } = OFFICERS[operator] ?? { city: 'city', province: 'province' };
  const reviewer = {
    level: world.askers[city].context.level,
    by: { id: world.askers[city].context.person, name: '测试人' },
    at: AT,
  };
  await world.as(city, async (tx) => {
    await addRemark(tx, ref, { path: null, label: '全文', text: '请核对', ...reviewer });
    await addJudgement(tx, ref, {
      criterion: 'reputation',
      stage: 'creation',
      status: 'met',
      reasons: '属实',
      ...reviewer,
    });
  });
  await recommend(world, city, { ref, projection: inReview('province') });
  await recommend(world, province, { ref, projection: inReview('ministry'), visibleToMinistry: true });
  return ref;
}

async function recommend(world: World, who: AskerName, step: { ref: CaseRef } & Partial<Append>): Promise<void> {
  const { ref } = step;
  const { context } = world.askers[who];
  const unitId = context.unit ?? '';
  await world.as(who, async (tx) => {
    await takePlace(tx, { tenantId: ref.tenantId, noticeId: NOTICE, unitId });
    await addRecommendation(tx, ref, {
      noticeId: NOTICE,
      recommenderId: unitId,
      level: context.level,
      opinion: '同意推荐',
      on: ON,
      by: { id: context.person, name: '测试人' },
    });
  });
  await act(world, who, { type: 'recommended', ...step });
}
