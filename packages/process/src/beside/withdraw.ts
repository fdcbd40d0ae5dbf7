import type { Phase } from '@shifan/rules';
import { close } from '../close.ts';
import { accept } from '../decision.ts';
import type { Decision } from '../decision.ts';
import { notAllowed } from '../phases/not-allowed.ts';
import type { Step } from '../phases/phase-module.ts';

/** The operator withdraws (taking part is voluntary): that closes the case at any time before the title, which is no application any more. */
export function withdrawByOperator(step: Step<Phase, 'withdraw'>): Decision {
  if (step.state.title !== undefined) return notAllowed(step, '已获认定，不再是申报');
  const { on, actor } = step.context;
  const { reasons } = step.command;
  return accept(
    { type: 'withdrawn', on, by: actor, ...(reasons === undefined ? {} : { reasons }) },
    close(step, 'withdrawn'),
  );
}
