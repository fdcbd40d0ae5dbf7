import { chainFor, firstLevel, startPhase } from '@shifan/process';
import { livePlugins } from '../law/live-plugins.ts';
import { MINISTRY } from '../seeds/reference.ts';

/** Whether some law in force lets cities or provincial bodies of an authority look at applications before the province does. */
export function hasCityLevel(tenant: string): boolean {
  if (tenant === MINISTRY.code) return false;
  return livePlugins()
    .filter(({ authority }) => authority === undefined || authority === tenant)
    .some((plugin) => !firstLevel(chainFor(startPhase(plugin), tenant)).by.includes('province'));
}
