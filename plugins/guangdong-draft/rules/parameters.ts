import { planFormParameters, platformFormParameters } from '@shifan/official-forms';
import type { Parameter } from '@shifan/rules';
import { platformParameters } from './annex-1-parameters.ts';
import { baseParameters } from './annex-2-parameters.ts';
import { procedureParameters } from './procedure-parameters.ts';

/** Every legal number of the draft, and of the forms it takes over those that it does not state itself; in the order of articles and annexes. */
export const parameters: Parameter[] = [
  ...procedureParameters,
  ...platformParameters,
  ...baseParameters,
  ...platformFormParameters,
  ...planFormParameters,
];
