import type { OldTitle } from '../old-title.ts';
import { hashOf } from './fingerprint.ts';

/** What is remembered of a title met earlier in the file. */
export interface Met {
  row: number;
  fingerprint: string;
}

/**
 * What a file's earlier rows leave behind, so that repeated rows and contradictions are found: for each title its row and the hashes
 * of its parts, for each operator the name first met. Short strings alone: 100 000 titles of as many operators take about 45 MB.
 */
export interface FileMemory {
  /** as text: `row fingerprint` */
  titles: Map<string, string>;
  operators: Map<string, { row: number; name: string }>;
}

/** The memory of a file of which nothing has been read. */
export function fileMemory(): FileMemory {
  return { titles: new Map(), operators: new Map() };
}

/** What was met under a title's key, or undefined where it is the first of its key: then it is remembered. */
export function meet(memory: FileMemory, title: OldTitle, met: Met): Met | undefined {
  // Which kind it is follows from the measure. The number of the document is hashed: in Chinese it would take thrice the room.
  const key = `${title.uscc}${title.basis}${hashOf(title.documentNumber)}`;
  const known = memory.titles.get(key);
  if (known === undefined) {
    memory.titles.set(key, `${met.row} ${met.fingerprint}`);
    return undefined;
  }
  const [row = '', fingerprint = ''] = known.split(' ');
  return { row: Number(row), fingerprint };
}
