import type { OldTitle } from '../old-title.ts';
import { PARTS, partBits, partText } from './fingerprint.ts';
import { numberColumn } from './number-column.ts';
import { textIndex } from './text-index.ts';

/** What is remembered of a title met earlier in the file. */
export interface Met {
  row: number;
  fingerprint: string;
}

/** The name under which an operator was first met. */
export interface Named {
  row: number;
  name: string;
}

/**
 * What a file's earlier rows leave behind, so that repeated rows and contradictions are found: for each title its row and the hashes
 * of its parts, for each operator the name first met. Numbers in arrays but for the names: 100 000 titles of as many operators take
 * about 20 MB.
 */
export interface FileMemory {
  /** what was met of a title before, or undefined where it is the first of its key: then it is remembered */
  meet(title: OldTitle, met: Met): Met | undefined;
  /** under which name an operator was met before, or undefined where it is the first time: then it is remembered */
  name(uscc: string, named: Named): Named | undefined;
}

/** The memory of a file of which nothing has been read. */
export function fileMemory(): FileMemory {
  return { meet: titleMemory(), name: operatorMemory() };
}

function titleMemory(): FileMemory['meet'] {
  const keys = textIndex();
  const rows = numberColumn();
  const parts = numberColumn();
  return ({ uscc, basis, documentNumber }, met) => {
    // Which kind it is follows from the measure.
    const { at, known } = keys.place(`${uscc}|${basis}|${documentNumber}`);
    if (known) {
      const texts = Array.from({ length: PARTS }, (_part, index) => partText(parts.at(at * PARTS + index)));
      return { row: rows.at(at), fingerprint: texts.join('') };
    }
    rows.push(met.row);
    for (const bits of partBits(met.fingerprint)) parts.push(bits);
    return undefined;
  };
}

function operatorMemory(): FileMemory['name'] {
  const keys = textIndex();
  const rows = numberColumn();
  const names: string[] = [];
  return (uscc, { row, name }) => {
    const { at, known } = keys.place(uscc);
    if (known) return { row: rows.at(at), name: names[at] ?? '' };
    rows.push(row);
    names.push(name);
    return undefined;
  };
}
