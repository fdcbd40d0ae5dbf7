import { MINISTRY_ROLES, OFFICER_ROLES, OPERATOR_ROLES, PROVINCE_ROLES } from '../../shell/session.ts';
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
    path: '/creation',
    roles: READERS,
    load: () => import('./monitor/monitor-screen.tsx').then((module) => module.MonitorScreen),
  },
  {
    path: '/acceptance',
    roles: READERS,
    load: () => import('./acceptance/acceptance-screen.tsx').then((module) => module.AcceptanceListScreen),
  },
  {
    path: '/reexaminations',
    roles: READERS,
    load: () => import('./reexaminations/reexaminations-screen.tsx').then((module) => module.ReexaminationsScreen),
  },
  {
    path: '/changes',
    roles: READERS,
    load: () => import('./changes/changes-screen.tsx').then((module) => module.ChangesScreen),
  },
  {
    path: '/titles',
    roles: READERS,
    load: () => import('./titles/titles-screen.tsx').then((module) => module.TitlesScreen),
  },
  {
    path: '/dues',
    roles: [...OPERATOR_ROLES, ...READERS],
    load: () => import('../dues/dues-screen.tsx').then((module) => module.DuesScreen),
  },
  {
    path: '/recommendation',
    roles: RECOMMENDERS,
    load: () => import('./recommendation/recommendation-screen.tsx').then((module) => module.RecommendationScreen),
  },
  {
    path: '/old-titles',
    roles: READERS,
    load: () => import('./migration/old-titles-screen.tsx').then((module) => module.OldTitlesScreen),
  },
  {
    path: '/old-titles/imports',
    roles: PROVINCE_ROLES,
    load: () => import('./migration/imports-screen.tsx').then((module) => module.ImportsScreen),
  },
  {
    path: '/old-titles/imports/new',
    roles: PROVINCE_ROLES,
    load: () => import('./migration/new-import-screen.tsx').then((module) => module.NewImportScreen),
  },
  {
    path: '/old-titles/imports/:id',
    roles: PROVINCE_ROLES,
    load: () => import('./migration/import-screen.tsx').then((module) => module.ImportScreen),
  },
];
