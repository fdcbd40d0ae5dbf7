import type { Screen } from '../../shell/screen.ts';
import { ADMINISTRATOR_ROLES } from '../../shell/session.ts';

export const administrationScreens: readonly Screen[] = [
  {
    path: '/administration',
    roles: ADMINISTRATOR_ROLES,
    load: () => import('./overview-screen.tsx').then((module) => module.AdministrationScreen),
  },
  {
    path: '/administration/units',
    roles: ADMINISTRATOR_ROLES,
    load: () => import('./units/units-screen.tsx').then((module) => module.UnitsScreen),
  },
  {
    path: '/administration/people',
    roles: ADMINISTRATOR_ROLES,
    load: () => import('./people/people-screen.tsx').then((module) => module.PeopleScreen),
  },
  {
    path: '/administration/operators',
    roles: ADMINISTRATOR_ROLES,
    load: () => import('./operators/operators-screen.tsx').then((module) => module.OperatorsScreen),
  },
  {
    path: '/administration/authorities',
    roles: ADMINISTRATOR_ROLES,
    load: () => import('./authorities/authorities-screen.tsx').then((module) => module.AuthoritiesScreen),
  },
  {
    path: '/administration/acts',
    roles: [...ADMINISTRATOR_ROLES, 'auditor'],
    load: () => import('./acts/acts-screen.tsx').then((module) => module.ActsScreen),
  },
  { path: '/set-up', load: () => import('./set-up/set-up-screen.tsx').then((module) => module.SetUpScreen) },
  {
    path: '/password',
    load: () => import('./password/password-screen.tsx').then((module) => module.PasswordScreen),
  },
];
