/** The texts of a workbook by their number. */
export interface TextStore {
  add(text: string): void;
  get(index: number): string | undefined;
}

const CHUNK = 1024 * 1024;
const LENGTH = 4;

/**
 * Keeps many texts in few large buffers outside the heap of the program's objects: 100 000 rows of six texts of their own take about 30 MB so,
 * and the garbage collector has nothing to walk through.
 */
export function textStore(): TextStore {
  const chunks: Buffer[] = [];
  let places = new Float64Array(4096);
  let count = 0;
  let used = CHUNK;
  return {
    add(text) {
      const length = Buffer.byteLength(text);
      if (used + LENGTH + length > (chunks.at(-1)?.length ?? 0)) {
        chunks.push(Buffer.allocUnsafe(Math.max(CHUNK, LENGTH + length)));
        used = 0;
      }
      if (count === places.length) {
        const wider = new Float64Array(places.length * 2);
        wider.set(places);
        places = wider;
      }
      const chunk = chunks.at(-1);
      chunk?.writeUInt32LE(length, used);
      chunk?.write(text, used + LENGTH, 'utf8');
      // Which chunk, and where in it: a chunk is longer than 2^32 never.
      places[count] = (chunks.length - 1) * 2 ** 32 + used;
      count += 1;
      used += LENGTH + length;
    },
    get(index) {
      const place = Number.isInteger(index) && index < count ? places[index] : undefined;
      if (place === undefined) return undefined;
      const chunk = chunks[Math.floor(place / 2 ** 32)];
      const start = place % 2 ** 32;
      const length = chunk?.readUInt32LE(start) ?? 0;
      return chunk?.toString('utf8', start + LENGTH, start + LENGTH + length);
    },
  };
}
