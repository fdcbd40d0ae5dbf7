import type { CivilDate } from '@shifan/calendar';
import { Plugin, upgradeData } from '@shifan/rules';
import { examine } from '../check/check-plugin-module.ts';
import type { FileProblem } from '../problem.ts';
import type { Bundle } from './bundle.ts';
import { packBundle } from './pack-bundle.ts';
import { readOutside } from './read-outside.ts';
import { specFailures } from './spec-failures.ts';

export type ReadBundle = { ok: true; bundle: Bundle } | { ok: false; problems: FileProblem[] };

/** What a bundle is checked with: its file name for messages, and the day for cases that name none. */
export interface ReadBundleOptions {
  today: CivilDate;
  file?: string;
}

/**
 * Reads a bundle, of an older contract too, and checks it whole: form and hash, the plugin with its process explored, every case
 * and scenario.
 *
 * Exploring takes seconds of computing; a server does it where nobody waits.
 * @example readBundle(text, { today }).ok
 */
export function readBundle(text: string, { today, file = 'bundle.json' }: ReadBundleOptions): ReadBundle {
  const outside = readOutside(text, file);
  if (!outside.ok) return outside;
  const { cases, scenarios } = outside.shape;
  const input = upgradeData(outside.shape.plugin);
  const found = examine(input).found.map((problem) => ({ ...problem, file, path: inPlugin(problem.path) }));
  const parsed = Plugin.safeParse(input);
  if (!parsed.success || found.some(({ severity }) => severity === 'error')) return { ok: false, problems: found };
  const problems = specFailures({ plugin: parsed.data, cases, scenarios, today });
  if (problems.length > 0) return { ok: false, problems };
  // one of an older contract is from here on as if it had been packed today
  return { ok: true, bundle: packBundle(parsed.data, { cases, scenarios }) };
}

function inPlugin(path: string): string {
  return path === '' ? 'plugin' : `plugin.${path}`;
}
