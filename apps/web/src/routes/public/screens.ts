import type { Screen } from '../../shell/screen.ts';

export const publicScreens: readonly Screen[] = [
  { path: '/', load: () => import('./home/home-screen.tsx').then((module) => module.HomeScreen) },
  { path: '/notices', load: () => import('./notices-screen.tsx').then((module) => module.NoticesScreen) },
  { path: '/notices/:id', load: () => import('./notice-screen.tsx').then((module) => module.NoticeScreen) },
  { path: '/notices/:id/object', load: () => import('./object-screen.tsx').then((module) => module.ObjectScreen) },
  { path: '/objections', load: () => import('./track-screen.tsx').then((module) => module.TrackScreen) },
  { path: '/objections/:code', load: () => import('./track-screen.tsx').then((module) => module.TrackScreen) },
  { path: '/law', load: () => import('./law/law-screen.tsx').then((module) => module.LawScreen) },
  { path: '/law/:jurisdiction', load: () => import('./law/law-screen.tsx').then((module) => module.LawScreen) },
  {
    path: '/calendar',
    load: () => import('./calendar/calendar-screen.tsx').then((module) => module.CalendarScreen),
  },
  { path: '/sign-in', load: () => import('./sign-in/sign-in-screen.tsx').then((module) => module.SignInScreen) },
];
