import { MINISTRY_ROLES, OFFICER_ROLES } from '../../shell/session.ts';
import type { Screen } from '../../shell/screen.ts';

const READERS = [...OFFICER_ROLES, ...MINISTRY_ROLES];
const RECOMMENDERS = OFFICER_ROLES.filter((role) => role !== 'auditor');

export const officerScreens: readonly Screen[] = [
  { path: '/work', roles: READERS, load: () => import('./work/work-screen.tsx').then((module) => module.WorkScreen) },
  {
    path: '/cases/:tenant/:id',
    roles: READERS,
    load: () => import('./case/case-screen.tsx').then((module) => module.CaseScreen),
  },
  {
    path: '/recommendation',
    roles: RECOMMENDERS,
    load: () => import('./recommendation/recommendation-screen.tsx').then((module) => module.RecommendationScreen),
  },
];
