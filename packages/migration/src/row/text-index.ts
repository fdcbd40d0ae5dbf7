import { bitsOf } from './fingerprint.ts';
import { numberColumn } from './number-column.ts';

/** Numbers texts in the order in which they are first met, from 0. */
export interface TextIndex {
  /** the number of a text, and whether it was met before */
  place(text: string): { at: number; known: boolean };
}

/**
 * An index that keeps 46 bits of each text in arrays of numbers, and no text: some 20 bytes a text whatever its length. Two of
 * 100 000 texts that are taken for one are to be expected in one list of ten thousand.
 */
export function textIndex(): TextIndex {
  const hashes = numberColumn();
  let slots = new Uint32Array(64);
  function slotOf(bits: number): number {
    let slot = bits % slots.length;
    for (;;) {
      const held = slots[slot] ?? 0;
      if (held === 0 || hashes.at(held - 1) === bits) return slot;
      slot = (slot + 1) % slots.length;
    }
  }
  function grow(): void {
    slots = new Uint32Array(slots.length * 2);
    for (let at = 0; at < hashes.length(); at += 1) slots[slotOf(hashes.at(at))] = at + 1;
  }
  return {
    place(text) {
      const bits = bitsOf(text);
      const held = slots[slotOf(bits)] ?? 0;
      if (held > 0) return { at: held - 1, known: true };
      const at = hashes.length();
      hashes.push(bits);
      // At most two thirds full, so that a free slot is near.
      if (at * 3 >= slots.length * 2) grow();
      else slots[slotOf(bits)] = at + 1;
      return { at, known: false };
    },
  };
}
