import type { CivilDate } from '@shifan/calendar';
import { Plugin, upgradeData } from '@shifan/rules';
import { examine } from '../check/check-plugin-module.ts';
import type { FileProblem } from '../problem.ts';
import { BundleShape } from './bundle.ts';
import type { Bundle } from './bundle.ts';
import { contentHash } from './canonical-json.ts';
import { packBundle } from './pack-bundle.ts';
import { specFailures } from './spec-failures.ts';

export type ReadBundle = { ok: true; bundle: Bundle } | { ok: false; problems: FileProblem[] };

/** More than any bundle needs: the whole national programme with its cases is well under a megabyte. */
const LONGEST = 20_000_000;

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

type Outside = { ok: true; shape: ReturnType<typeof BundleShape.parse> } | { ok: false; problems: FileProblem[] };

function readOutside(text: string, file: string): Outside {
  const refuse = (problem: Pick<FileProblem, 'path' | 'found' | 'expected' | 'todo'>): Outside => ({
    ok: false,
    problems: [{ ...problem, file, code: 'BUNDLE_INVALID', severity: 'error' }],
  });
  const expected = 'shifan pack 生成的文件';
  const todo = '用 shifan pack 重新打包，不要手工改动';
  if (text.length > LONGEST) return refuse({ path: '', found: `${text.length} 个字符，过大`, expected, todo });
  const parsed = parseJson(text);
  if (parsed === undefined) return refuse({ path: '', found: '不是 JSON', expected, todo });
  const shape = BundleShape.safeParse(parsed);
  if (!shape.success) {
    const [issue] = shape.error.issues;
    return refuse({ path: issue?.path.join('.') ?? '', found: issue?.message ?? '形式不对', expected, todo });
  }
  const { contentHash: stated, ...content } = shape.data;
  const hash = contentHash(content);
  if (stated !== hash) return refuse({ path: 'contentHash', found: stated, expected: hash, todo });
  return { ok: true, shape: shape.data };
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
    return value;
  } catch {
    return undefined;
  }
}

function inPlugin(path: string): string {
  return path === '' ? 'plugin' : `plugin.${path}`;
}
