import { tooLong } from '../row-gate.ts';
import type { TableLimits } from '../table-file.ts';
import { unescaped } from './cell-text.ts';
import type { PackageParts } from './package-parts.ts';
import { textStore } from './text-store.ts';
import type { TextStore } from './text-store.ts';
import { readXml } from './xml.ts';

/** Reads the table of texts: what runs of different look say together, without the readings above them. */
export async function sharedStrings(
  parts: PackageParts,
  { path, name, limits }: { path: string | undefined; name: string; limits: TableLimits },
): Promise<TextStore> {
  const store = textStore();
  if (path === undefined || !parts.has(path)) return store;
  let text = '';
  let inText = false;
  let phonetic = 0;
  let count = 0;
  const reading = readXml(name, parts.text(path), {
    open(tag) {
      if (tag === 'si') text = '';
      if (tag === 'rPh') phonetic += 1;
      if (tag === 't') inText = phonetic === 0;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(tag) {
      if (tag === 't') inText = false;
      if (tag === 'rPh') phonetic -= 1;
      if (tag !== 'si') return;
      count += 1;
      const max = limits.cellCharacters;
      if (text.length > max * 4) tooLong(`sharedStrings ${count}`, text.length, max);
      store.add(unescaped(text));
    },
  });
  for await (const _ of reading);
  return store;
}
