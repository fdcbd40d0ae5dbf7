import { randomUUID } from 'node:crypto';
import { fail } from '@shifan/errors';
import type { Ref } from '../contract/scalars.ts';
import { actAs } from '../seeds/actor.ts';
import { fillApplication, submitApplication } from '../seeds/file-application.ts';
import { DEMO_OPERATORS } from '../seeds/operators.ts';
import type { TestApp } from './create-test-app.ts';

const STAGES = ['draft', 'submitted', 'recommended-by-city', 'recommended-by-province', 'on-notice'] as const;
/** `recommended-by-city` is reached only where the authority's chain begins below it (Guangdong). */
export type Reached = (typeof STAGES)[number];

export type Wanted = {
  /** username of a demo operator's clerk, e.g. gz_platform */
  operator: string;
  stage: Reached;
  /** recommending unit of the first level, e.g. gd-body-1; the operator's city where absent */
  unit?: string;
  /** the programme applied under; the first that is open where absent */
  jurisdiction?: string;
};

const OPINION = '材料齐全，符合条件，同意推荐。';

/** Lets a case reach a stage by the commands of those who would have given them, all at the test's present time. */
export async function bringTo(test: TestApp, wanted: Wanted): Promise<Ref> {
  const operator = DEMO_OPERATORS.find(({ username }) => username === wanted.operator) ?? fail('NOT_FOUND');
  const reached = (stage: Reached): boolean => STAGES.indexOf(wanted.stage) >= STAGES.indexOf(stage);
  const clerk = await actAs(test.services, operator.username, test.clock.now());
  const unit = wanted.unit === undefined ? {} : { unit: wanted.unit };
  const under = wanted.jurisdiction === undefined ? {} : { jurisdiction: wanted.jurisdiction };
  const ref = await fillApplication(clerk, operator, { whole: true, ...unit, ...under });
  if (reached('submitted')) await submitApplication(clerk, ref);
  if (reached('recommended-by-city') && operator.tenant === '440000') {
    await recommend(test, ref, usernameOfUnit(wanted.unit ?? operator.division));
  }
  if (reached('recommended-by-province')) await recommend(test, ref, `province_${operator.tenant}`);
  if (reached('on-notice')) await publish(test, [ref]);
  return ref;
}

export function usernameOfUnit(unit: string): string {
  return `unit_${unit.replaceAll('-', '_')}`;
}

/** The case's reference with its present version and a fresh command id, as commands want it. */
export async function commandOn(test: TestApp, ref: Ref, username: string) {
  const { summary } = await test.as(username).review.case(ref);
  return { ...ref, commandId: randomUUID(), expectedVersion: summary.version };
}

export async function recommend(test: TestApp, ref: Ref, username: string) {
  return test.as(username).review.recommend({ ...(await commandOn(test, ref, username)), opinion: OPINION });
}

/** Puts cases that wait at the ministry on a public notice that begins today. */
export async function publish(test: TestApp, refs: readonly Ref[]) {
  const ministry = test.as('ministry');
  const cases = [];
  for (const ref of refs) {
    const { summary } = await ministry.review.case(ref);
    cases.push({ ...ref, expectedVersion: summary.version });
  }
  return ministry.publicNotices.publish({
    commandId: randomUUID(),
    jurisdiction: 'national-2025',
    phase: 'notice-candidate',
    title: '拟创建对象公示',
    firstDay: test.clock.today(),
    cases,
  });
}
