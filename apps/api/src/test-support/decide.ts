import { randomUUID } from 'node:crypto';
import type { NoticePhaseId } from '../public-notices/notice-phase.ts';
import type { Purpose } from '../contract/dossiers.ts';
import type { Ref } from '../contract/scalars.ts';
import { commandOn } from './bring-to.ts';
import type { TestApp } from './create-test-app.ts';

/** Those who decide in a programme. */
export type Deciders = { jurisdiction: string; reviewer: string; approver: string };

export const MINISTRY: Deciders = {
  jurisdiction: 'national-2025',
  reviewer: 'ministry_reviewer',
  approver: 'ministry',
};

export const GUANGDONG: Deciders = {
  jurisdiction: 'guangdong-draft',
  reviewer: 'province_440000_reviewer',
  approver: 'province_440000',
};

/** A case as it is chosen for a list, at its present version. */
export async function chosen(test: TestApp, ref: Ref, username: string) {
  const { commandId: _, ...rest } = await commandOn(test, ref, username);
  return rest;
}

async function allChosen(test: TestApp, refs: readonly Ref[], username: string) {
  const cases = [];
  for (const ref of refs) cases.push(await chosen(test, ref, username));
  return cases;
}

/** Puts cases on a public notice that begins today. */
export async function putOnNotice(test: TestApp, refs: readonly Ref[], of: { by: Deciders; phase: NoticePhaseId }) {
  const { jurisdiction, approver } = of.by;
  return test.as(approver).publicNotices.publish({
    commandId: randomUUID(),
    jurisdiction,
    phase: of.phase,
    title: of.phase === 'notice-candidate' ? '拟创建对象公示' : '拟认定对象公示',
    firstDay: test.clock.today(),
    cases: await allChosen(test, refs, approver),
  });
}

export type Confirmation = { id: string; by: Deciders; documentNumber?: string };

/** Confirms cases of a notice, today. */
export async function confirm(test: TestApp, refs: readonly Ref[], of: Confirmation) {
  const { id, by, documentNumber } = of;
  return test.as(by.approver).publicNotices.confirm({
    commandId: randomUUID(),
    id,
    ...(documentNumber === undefined ? {} : { documentNumber }),
    cases: await allChosen(test, refs, by.approver),
  });
}

/** A conclusion on the round that a case is at, by anybody who may. */
export async function conclude(
  test: TestApp,
  ref: Ref,
  of: { by: string; outcome: 'pass' | 'fail'; purpose?: Purpose },
) {
  const { by, outcome, purpose = 'acceptance' } = of;
  const reasons = outcome === 'pass' ? '达到认定标准和方案目标' : '未达到方案目标';
  return test.as(by).acceptance.conclude({ ...(await commandOn(test, ref, by)), purpose, outcome, reasons });
}
