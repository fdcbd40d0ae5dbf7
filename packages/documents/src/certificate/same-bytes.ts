import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

const WRITTEN = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu;
/** Zip archives know no earlier day; the time is local, so that every clock writes the same. */
const DAY = new Date(1980, 0, 1);

/**
 * An office file whose bytes follow from its content alone: parts by name, no time of writing but the one given.
 * @param writtenAt ISO instant that stands in the file's properties
 */
export function withSameBytes(file: Uint8Array, writtenAt: string): Uint8Array {
  const parts = unzipSync(file);
  const sorted: Zippable = {};
  for (const name of Object.keys(parts).toSorted()) {
    const content = parts[name] ?? new Uint8Array();
    sorted[name] = name === 'docProps/core.xml' ? dated(content, writtenAt) : content;
  }
  return zipSync(sorted, { mtime: DAY, level: 9 });
}

function dated(core: Uint8Array, writtenAt: string): Uint8Array {
  return strToU8(strFromU8(core).replaceAll(WRITTEN, `$1${writtenAt}`));
}
