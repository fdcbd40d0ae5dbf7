import type { Screen } from '../../shell/screen.ts';
import { DECIDER_ROLES } from '../../shell/session.ts';

export const decidingScreens: readonly Screen[] = [
  {
    path: '/deciding',
    roles: [...DECIDER_ROLES, 'auditor'],
    load: () => import('./deciding-screen.tsx').then((module) => module.DecidingScreen),
  },
];
