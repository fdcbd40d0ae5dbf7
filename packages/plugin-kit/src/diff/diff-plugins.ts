import type { Plugin } from '@shifan/rules';
import type { AreaReader, Difference, Saying } from './difference.ts';
import { areaReaders } from './areas.ts';

/**
 * What two plugins, or two versions of one, say differently: parameter by parameter with citations, then criteria, materials, fields,
 * phases, notices and articles. The order is that of the areas, then of the second plugin, then what only the first has.
 * @example diffPlugins(national, guangdong).find((one) => one.area === 'parameter')?.sentence
 */
export function diffPlugins(before: Plugin, after: Plugin): Difference[] {
  const names = namesOf(before, after);
  return areaReaders.flatMap((reader) => diffArea(reader, { before, after, names }));
}

interface Names {
  before: string;
  after: string;
}

interface Pair {
  before: Plugin;
  after: Plugin;
  names: Names;
}

function diffArea({ area, says }: AreaReader, { before, after, names }: Pair): Difference[] {
  const old = new Map(says(before).map((one) => [one.id, one]));
  const now = new Map(says(after).map((one) => [one.id, one]));
  const ids = new Set([...now.keys(), ...old.keys()]);
  return [...ids].flatMap((id) => {
    const was = old.get(id);
    const is = now.get(id);
    const place = is ?? was;
    if (place === undefined || (was?.text === is?.text && (area !== 'parameter' || was?.citation === is?.citation)))
      return [];
    return [
      {
        area,
        id,
        path: place.path,
        before: was?.text ?? null,
        after: is?.text ?? null,
        ...(was?.citation === undefined ? {} : { citationBefore: was.citation }),
        ...(is?.citation === undefined ? {} : { citationAfter: is.citation }),
        sentence: `${labelOf(was, is)}：${names.before}${said(was)}；${names.after}${said(is)}。`,
      },
    ];
  });
}

function labelOf(was: Saying | undefined, is: Saying | undefined): string {
  return is?.label ?? was?.label ?? '';
}

function said(one: Saying | undefined): string {
  return one === undefined ? '没有' : one.text.replace(/。$/u, '');
}

/** Two laws go by their short titles, two versions of one by their numbers. */
function namesOf(before: Plugin, after: Plugin): Names {
  if (before.id !== after.id) return { before: `${before.shortTitle}`, after: `${after.shortTitle}` };
  if (before.version !== after.version) return { before: `${before.version}版`, after: `${after.version}版` };
  return { before: '原为', after: '改为' };
}
