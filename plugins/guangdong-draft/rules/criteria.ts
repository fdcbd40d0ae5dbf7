import type { Criterion } from '@shifan/rules';
import { platformStandard } from './annex-1-platform.ts';
import { baseStandard } from './annex-2-base.ts';
import { eligibility } from './article-05.ts';

/** Art. 5, then the standard of each kind. */
export const criteria: Criterion[] = [...eligibility, ...platformStandard, ...baseStandard];
