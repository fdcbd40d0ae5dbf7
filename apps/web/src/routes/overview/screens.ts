import type { Screen } from '../../shell/screen.ts';
import { DECIDER_ROLES } from '../../shell/session.ts';

const READERS = [...DECIDER_ROLES, 'auditor'] as const;

export const overviewScreens: readonly Screen[] = [
  {
    path: '/overview',
    roles: READERS,
    load: () => import('./overview-screen.tsx').then((module) => module.OverviewScreen),
  },
  {
    path: '/overview/cases',
    roles: READERS,
    load: () => import('./cases/cases-screen.tsx').then((module) => module.OverviewCasesScreen),
  },
  {
    path: '/overview/readings',
    roles: ['auditor'],
    load: () => import('./readings/readings-screen.tsx').then((module) => module.ReadingsScreen),
  },
];
