import { elementsOf, elementWords } from '@shifan/rules';
import type { Plugin } from '@shifan/rules';
import type { ExplainPart } from './part.ts';

/** Every place where the text is silent and is read in some way, each reading once. */
export const readingsPart: ExplainPart = {
  title: '条文没有写明、这里作出的读法',
  lines: (plugin) => {
    const places = new Map<string, string[]>();
    for (const { name, reading } of readingsOf(plugin)) {
      const known = places.get(reading) ?? [];
      places.set(reading, known.includes(name) ? known : [...known, name]);
    }
    return [...places].map(([reading, names]) => `- **${names.join('、')}**：${reading}`);
  },
};

const KEYS = new Set(['interpretation', 'lapseInterpretation', 'opensInterpretation']);

interface Reading {
  name: string;
  reading: string;
}

function* readingsOf(plugin: Plugin): Generator<Reading> {
  // the innermost element first: a level of a chain before its phase
  const elements = elementsOf(plugin).toSorted((left, right) => right.path.length - left.path.length);
  for (const { path, reading } of found(plugin, '')) {
    const element = elements.find((one) => path === one.path || path.startsWith(`${one.path}.`));
    const name = element === undefined ? path : `${elementWords[element.kind]}“${element.name}”`;
    yield { name, reading };
  }
}

function* found(value: unknown, path: string): Generator<{ path: string; reading: string }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const own = path === '' ? key : `${path}.${key}`;
    const place = Array.isArray(value) ? `${path}[${key}]` : own;
    if (KEYS.has(key) && typeof inner === 'string') yield { path, reading: inner };
    else yield* found(inner, place);
  }
}
