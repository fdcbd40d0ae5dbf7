import type { Component } from 'solid-js';
import { administrationScreens } from '../routes/administration/screens.ts';
import { deciderScreens } from '../routes/decider/screens.ts';
import { decidingScreens } from '../routes/deciding/screens.ts';
import { designerScreens } from '../routes/designer/screens.ts';
import { officerScreens } from '../routes/officer/screens.ts';
import { operatorScreens } from '../routes/operator/screens.ts';
import { overviewScreens } from '../routes/overview/screens.ts';
import { arriving } from './arriving.tsx';
import { guarded, type GuardedScreen } from './guard.tsx';

interface Route {
  path: string;
  component: Component;
}

/** One route an address; where several roles share an address, the guard chooses whose screen it shows. */
export function routes(): Route[] {
  const byPath = new Map<string, GuardedScreen[]>();
  for (const screen of [
    ...operatorScreens,
    ...officerScreens,
    ...deciderScreens,
    ...designerScreens,
    ...administrationScreens,
    ...overviewScreens,
    ...decidingScreens,
  ]) {
    const view = arriving(screen.load);
    byPath.set(screen.path, [...(byPath.get(screen.path) ?? []), { roles: screen.roles, view }]);
  }
  return [...byPath].map(([path, screens]) => ({ path, component: guarded(screens) }));
}
