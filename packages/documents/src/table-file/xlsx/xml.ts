import { fail } from '@shifan/errors';
import { SaxesParser } from 'saxes';
import { TABLE_LIMITS } from '../table-file.ts';

/** The parser keeps a text until its end: one of hundreds of megabytes is stopped before it fills the memory. */
const LONGEST_TEXT = 1_000_000;

/** What a reader of XML hears: names without their prefix, attributes as written. */
export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
  /** the cell it is in */
  place?(): string | undefined;
}

/**
 * Reads XML piece by piece; gives control back after each piece. A document type is refused, so that no entity of a file's own is ever expanded.
 * @throws SHEET_UNREADABLE where it is not well formed, SHEET_CELL_TOO_LONG for a text of more than a million characters
 */
export async function* readXml(
  name: string,
  pieces: AsyncIterable<string>,
  listener: XmlListener,
): AsyncGenerator<void> {
  const parser = new SaxesParser();
  const refuse = (): never => fail('SHEET_UNREADABLE', { name });
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('opentag', (tag) => listener.open(localName(tag.name), tag.attributes));
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('closetag', (tag) => listener.close?.(localName(tag.name)));
  let run = 0;
  for await (const piece of pieces) {
    const first = piece.indexOf('<');
    const longest = run + (first < 0 ? piece.length : first);
    if (longest > LONGEST_TEXT) {
      const cell = listener.place?.() ?? refuse();
      fail('SHEET_CELL_TOO_LONG', { cell, count: `超过${LONGEST_TEXT}`, max: String(TABLE_LIMITS.cellCharacters) });
    }
    run = first < 0 ? longest : piece.length - piece.lastIndexOf('<');
    parser.write(piece);
    yield;
  }
  parser.close();
  yield;
}

/** Reads a small part at once. */
export async function readWhole(name: string, pieces: AsyncIterable<string>, listener: XmlListener): Promise<void> {
  for await (const _ of readXml(name, pieces, listener));
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
