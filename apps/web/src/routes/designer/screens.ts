import { MINISTRY_ROLES, OFFICER_ROLES } from '../../shell/session.ts';
import type { Screen } from '../../shell/screen.ts';

const READERS = [...OFFICER_ROLES, ...MINISTRY_ROLES];

export const designerScreens: readonly Screen[] = [
  {
    path: '/design',
    roles: READERS,
    load: () => import('./jurisdictions/jurisdictions-screen.tsx').then((module) => module.JurisdictionsScreen),
  },
  {
    path: '/design/compare',
    roles: READERS,
    load: () => import('./compare/compare-screen.tsx').then((module) => module.CompareScreen),
  },
  {
    path: '/design/impact',
    roles: READERS,
    load: () => import('./impact/impact-screen.tsx').then((module) => module.ImpactScreen),
  },
  {
    path: '/design/:jurisdiction',
    roles: READERS,
    load: () => import('./jurisdiction/jurisdiction-screen.tsx').then((module) => module.JurisdictionScreen),
  },
];
