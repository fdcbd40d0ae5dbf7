import type { Plugin } from '@shifan/rules';
import { areaReaders } from './areas.ts';
import type { AreaReader, Difference, Saying } from './difference.ts';

/**
 * What two plugins, or two versions of one, say differently: parameter by parameter with citations, then criteria, materials, fields,
 * phases, notices and articles. The order is that of the areas, then of the second plugin, then what only the first has.
 * @example diffPlugins(national, guangdong).find((one) => one.area === 'parameter')?.sentence
 */
export function diffPlugins(before: Plugin, after: Plugin): Difference[] {
  const names = namesOf(before, after);
  return areaReaders.flatMap((reader) => {
    const pairs = pairsOf(reader.says(before), reader.says(after)).filter((pair) => differs(pair, reader));
    return merged(pairs).map((pair) => differenceOf(pair, { reader, names }));
  });
}

type Standard = NonNullable<Saying['standard']>;

/** What each of the two says of one thing; one of them may say nothing. */
interface Pair {
  was: Saying | undefined;
  is: Saying | undefined;
  /** kinds and stages of which it is said alike */
  standards: Standard[];
}

function pairsOf(before: readonly Saying[], after: readonly Saying[]): Pair[] {
  const old = new Map(before.map((one) => [one.id, one]));
  const now = new Map(after.map((one) => [one.id, one]));
  const ids = new Set([...now.keys(), ...old.keys()]);
  return [...ids].map((id) => ({ was: old.get(id), is: now.get(id), standards: [] }));
}

/** A legal number that stands elsewhere now is a difference; of anything else the words count. */
function differs({ was, is }: Pair, { area }: AreaReader): boolean {
  return was?.text !== is?.text || (area === 'parameter' && was?.citation !== is?.citation);
}

/** What is said alike of several kinds and stages is told once. */
function merged(pairs: readonly Pair[]): Pair[] {
  const first = new Map<string, Pair>();
  for (const pair of pairs) {
    const { standard, id } = place(pair);
    const words = [pair.was?.text, pair.is?.text, pair.was?.citation, pair.is?.citation];
    const key = standard === undefined ? id : JSON.stringify([standard.of, ...words]);
    const alike = first.get(key) ?? { ...pair, standards: [] };
    if (standard !== undefined) alike.standards.push(standard);
    first.set(key, alike);
  }
  return [...first.values()];
}

function place({ was, is }: Pair): Saying {
  const one = is ?? was;
  if (one === undefined) throw new Error('neither of the two says anything');
  return one;
}

function differenceOf(pair: Pair, { reader, names }: { reader: AreaReader; names: Names }): Difference {
  const { was, is, standards } = pair;
  const { id, path, label } = place(pair);
  return {
    area: reader.area,
    id,
    path,
    before: was?.text ?? null,
    after: is?.text ?? null,
    ...(was?.citation === undefined ? {} : { citationBefore: was.citation }),
    ...(is?.citation === undefined ? {} : { citationAfter: is.citation }),
    sentence: ended(`${label}${standardsWords(standards)}：${bothWords(pair, names)}`),
  };
}

function bothWords({ was, is }: Pair, names: Names): string {
  if (was !== undefined && was.text === is?.text) return `都是${said(was, was)}，出处不同`;
  const [old, now] = [said(was, is), said(is, was)];
  return `${names.before}${old}${/[？！]$/u.test(old) ? '' : '；'}${names.after}${now}`;
}

/** What one says; with its name where the other calls it otherwise. */
function said(one: Saying | undefined, other: Saying | undefined): string {
  if (one === undefined) return '没有';
  const text = (one.short ?? one.text).replace(/。$/u, '');
  return other === undefined || other.label === one.label ? text : `（${one.label}）${text}`;
}

function ended(sentence: string): string {
  return /[？！]$/u.test(sentence) ? sentence : `${sentence}。`;
}

/** 平台类、基地类，创建标准; each by itself where not every kind has every stage. */
function standardsWords(standards: readonly Standard[]): string {
  if (standards.length === 0) return '';
  const kinds = [...new Set(standards.map(({ kind }) => kind))];
  const stages = [...new Set(standards.map(({ stage }) => stage))];
  const each = standards.map(({ kind, stage }) => `${kind}${stage}`);
  const whole = kinds.length * stages.length === standards.length;
  return whole ? `（${kinds.join('、')}，${stages.join('、')}）` : `（${each.join('、')}）`;
}

interface Names {
  before: string;
  after: string;
}

/** Two laws go by their short titles, two versions of one by their numbers. */
function namesOf(before: Plugin, after: Plugin): Names {
  if (before.id !== after.id) return { before: `【${before.shortTitle}】`, after: `【${after.shortTitle}】` };
  if (before.version !== after.version) return { before: `【${before.version}版】`, after: `【${after.version}版】` };
  return { before: '原为', after: '改为' };
}
