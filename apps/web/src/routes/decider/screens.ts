import { DECIDER_ROLES } from '../../shell/session.ts';
import type { Screen } from '../../shell/screen.ts';

export const deciderScreens: readonly Screen[] = [
  {
    path: '/selection',
    roles: DECIDER_ROLES,
    load: () => import('./selection/selection-screen.tsx').then((module) => module.SelectionScreen),
  },
  {
    path: '/enactment',
    roles: ['provincial-approver'],
    load: () => import('./enactment/enactment-screen.tsx').then((module) => module.EnactmentScreen),
  },
  {
    path: '/work-calendar',
    roles: ['ministry-approver'],
    load: () => import('./work-calendar/work-calendar-screen.tsx').then((module) => module.WorkCalendarScreen),
  },
  {
    path: '/calls',
    roles: [...DECIDER_ROLES, 'auditor'],
    load: () => import('./calls/calls-screen.tsx').then((module) => module.CallsScreen),
  },
  {
    path: '/calls/:id',
    roles: [...DECIDER_ROLES, 'auditor'],
    load: () => import('./calls/call-screen.tsx').then((module) => module.CallScreen),
  },
  {
    path: '/public-notices',
    roles: DECIDER_ROLES,
    load: () => import('./notices/notices-screen.tsx').then((module) => module.NoticesScreen),
  },
  {
    path: '/public-notices/new',
    roles: DECIDER_ROLES,
    load: () => import('./composer/composer-screen.tsx').then((module) => module.ComposerScreen),
  },
  {
    path: '/public-notices/:id',
    roles: DECIDER_ROLES,
    load: () => import('./notice/notice-screen.tsx').then((module) => module.ManagedNoticeScreen),
  },
];
