import type { Phase } from '@shifan/rules';
import type { Decision } from '../decision.ts';
import { notAllowed } from '../phases/not-allowed.ts';
import type { Step } from '../phases/phase-module.ts';

/** The refusal before the creation-period has begun, or undefined: what holds for candidates and holders holds for nobody before. */
export function beforeCreation(step: Step<Phase>): Decision | undefined {
  const { creation, title } = step.state;
  return creation === undefined && title === undefined ? notAllowed(step, '进入创建期以后才办理') : undefined;
}
