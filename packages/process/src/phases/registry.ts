import type { Phase } from '@shifan/rules';
import { acceptance } from './acceptance/acceptance.ts';
import { creation } from './creation/creation.ts';
import { designation } from './designation/designation.ts';
import type { PhaseModule } from './phase-module.ts';
import { publicNotice } from './public-notice/public-notice.ts';
import { reexamination } from './reexamination/reexamination.ts';
import { review } from './review/review.ts';

/** The engine's phases; a later one is one folder and one line. */
export const phaseModules = {
  review,
  'public-notice': publicNotice,
  creation,
  acceptance,
  designation,
  reexamination,
} satisfies Record<Phase['phase'], PhaseModule>;
