import { randomUUID } from 'node:crypto';
import { addDays, parseCivilDate } from '@shifan/calendar';
import { fail } from '@shifan/errors';
import type { Purpose } from '../contract/dossiers.ts';
import type { FactsDto } from '../contract/facts.ts';
import type { Ref } from '../contract/scalars.ts';
import { actAs } from '../seeds/actor.ts';
import { fileDossier, fillDossier } from '../seeds/file-dossier.ts';
import { DEMO_OPERATORS, type DemoOperator } from '../seeds/operators.ts';
import { bringTo, commandOn } from './bring-to.ts';
import type { TestApp } from './create-test-app.ts';
import { chosen, conclude, confirm, MINISTRY, putOnNotice } from './decide.ts';

/** The day on which `becomeCandidates` leaves the clock: the creation-period runs from it to 2027-12-17, a Friday. */
export const CANDIDATES_SINCE = '2025-12-17';

/** National cases of these operators become candidates together. */
export async function becomeCandidates(test: TestApp, operators: readonly string[]): Promise<Ref[]> {
  test.clock.set('2025-11-17');
  const refs = [];
  for (const operator of operators) refs.push(await bringTo(test, { operator, stage: 'recommended-by-province' }));
  test.clock.set('2025-12-09');
  const { id } = await putOnNotice(test, refs, { by: MINISTRY, phase: 'notice-candidate' });
  test.clock.set(CANDIDATES_SINCE);
  await confirm(test, refs, { id, by: MINISTRY });
  return refs;
}

export type Handed = {
  operator: string;
  purpose?: Purpose;
  changes?: FactsDto;
  reached?: (target: string) => string;
};

/** The operator's dossier as its clerk would fill it in; it is left a draft. */
export async function fillIn(test: TestApp, ref: Ref, of: Handed) {
  return fillDossier(await actAs(test.services, of.operator, test.clock.now()), ref, filed(of));
}

/** The same, handed in. */
export async function handIn(test: TestApp, ref: Ref, of: Handed): Promise<void> {
  await fileDossier(await actAs(test.services, of.operator, test.clock.now()), ref, filed(of));
}

function filed({ operator, purpose = 'acceptance', ...rest }: Handed) {
  return { purpose, operator: operatorOf(operator), ...rest };
}

function operatorOf(username: string): DemoOperator {
  return DEMO_OPERATORS.find((one) => one.username === username) ?? fail('NOT_FOUND');
}

/** The ministry finds that an acceptance is not passed. */
export async function rejectAcceptance(test: TestApp, ref: Ref) {
  await conclude(test, ref, { by: MINISTRY.reviewer, outcome: 'fail' });
  const command = await commandOn(test, ref, MINISTRY.approver);
  return test.as(MINISTRY.approver).acceptance.reject({ ...command, reasons: '方案目标未完成' });
}

/** Cases handed in for their acceptance pass it and get their titles, the day after their notice. */
export async function designate(test: TestApp, refs: readonly Ref[]): Promise<void> {
  for (const ref of refs) await conclude(test, ref, { by: MINISTRY.reviewer, outcome: 'pass' });
  const { id, lastDay } = await putOnNotice(test, refs, { by: MINISTRY, phase: 'notice-designation' });
  test.clock.set(addDays(parseCivilDate(lastDay), 1));
  await confirm(test, refs, { id, by: MINISTRY, documentNumber: '工信部企业〔2028〕3号' });
}

/** The ministry opens the reexamination of a holder and finds that it fails. */
export async function failReexamination(test: TestApp, ref: Ref) {
  const ministry = test.as(MINISTRY.approver);
  await openReexamination(test, ref);
  await conclude(test, ref, { by: MINISTRY.reviewer, outcome: 'fail', purpose: 'reexamination' });
  const command = await commandOn(test, ref, MINISTRY.approver);
  return ministry.acceptance.failReexamination({ ...command, reasons: '服务未达到要求' });
}

export async function openReexamination(test: TestApp, ref: Ref) {
  const cases = [await chosen(test, ref, MINISTRY.approver)];
  return test.as(MINISTRY.approver).acceptance.openReexaminations({ commandId: randomUUID(), cases });
}
