import { Notice } from '../schema/notice.ts';
import { Plugin } from '../schema/plugin.ts';
import { CONTRACT } from './contract.ts';
import { RENAMED_KEYS } from './renames.ts';

/**
 * Data of a plugin in the vocabulary of today, whatever contract they were written under; what is of today, or of no known
 * contract, comes back as it is. Doing it twice changes nothing.
 * @example upgradeData({ contract: 1, materials: [{ orReason: true }] }) // { contract: 2, materials: [{ excusable: true }] }
 */
export function upgradeData(data: unknown): unknown {
  const from = contractOf(data);
  if (from === undefined || from >= CONTRACT) return data;
  const renamed = renamedBetween(from, CONTRACT).reduce(withRenamed, data);
  return { ...(renamed as object), contract: CONTRACT };
}

/**
 * A stored version of a plugin, read whatever contract it was stored under.
 * @throws ZodError where it is no plugin
 */
export function readPlugin(stored: unknown): Plugin {
  return Plugin.parse(upgradeData(stored));
}

/**
 * A stored notice; it does not say its contract, so the words of every earlier one are understood.
 * @throws ZodError where it is no notice
 */
export function readNotice(stored: unknown): Notice {
  return Notice.parse(renamedBetween(1, CONTRACT).reduce(withRenamed, stored));
}

type Renames = Readonly<Record<string, string>>;

function renamedBetween(from: number, to: number): Renames[] {
  return Object.entries(RENAMED_KEYS)
    .filter(([version]) => Number(version) > from && Number(version) <= to)
    .map(([, renames]) => renames);
}

function contractOf(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !('contract' in data)) return undefined;
  const { contract } = data;
  return typeof contract === 'number' && Number.isInteger(contract) && contract >= 1 ? contract : undefined;
}

function withRenamed(data: unknown, renames: Renames): unknown {
  if (Array.isArray(data)) return data.map((one) => withRenamed(one, renames));
  if (typeof data !== 'object' || data === null) return data;
  const names = new Map(Object.entries(renames));
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [names.get(key) ?? key, withRenamed(value, renames)]),
  );
}
