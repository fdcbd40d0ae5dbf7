import type { Phase } from '@shifan/rules';
import { creation } from './creation/creation.ts';
import type { PhaseModule } from './phase-module.ts';
import { publicNotice } from './public-notice/public-notice.ts';
import { review } from './review/review.ts';

/** The engine's phases; a later one is one folder and one line. */
export const phaseModules = {
  review,
  'public-notice': publicNotice,
  creation,
} satisfies Record<Phase['phase'], PhaseModule>;
