import { randomBytes, timingSafeEqual } from 'node:crypto';
import { countMembers, type RolePools, withoutTenant } from '@shifan/db';
import { fail } from '@shifan/errors';
import type { Config } from '../config.ts';

/** What lets in whoever reads the server's own output, once. */
export type SetupKey = {
  key: string;
  /** the one authority it is for; null: any, for there is no administrator at all */
  authority: string | null;
};

/** A key where one is needed: an installation without administrators, or an authority named by whoever runs the server. */
export async function openSetup(pools: RolePools, config: Config): Promise<SetupKey | null> {
  if (config.demo) return null;
  const authority = config.setupAuthority;
  if (authority === null && (await hasAdministrator(pools))) return null;
  return { key: randomBytes(24).toString('base64url'), authority };
}

/** Whether anybody administers any authority. */
export async function hasAdministrator(pools: RolePools): Promise<boolean> {
  const counted = await withoutTenant(pools.auth, countMembers);
  return counted.some(({ role }) => role === 'administrator');
}

/** Errors: SETUP_CLOSED, also where a key was never given out. */
export function openedBy(setup: SetupKey | null, key: string): SetupKey {
  const given = Buffer.from(key);
  const expected = Buffer.from(setup?.key ?? '');
  const fits = setup !== null && given.length === expected.length && timingSafeEqual(given, expected);
  return fits ? setup : fail('SETUP_CLOSED');
}
