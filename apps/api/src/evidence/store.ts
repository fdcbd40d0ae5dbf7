import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, constants, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A file that has been read in but not yet accepted. */
export type Received = { path: string; sm3: string; size: number };

export type EvidenceStore = ReturnType<typeof createEvidenceStore>;

/**
 * Keeps evidence by content below `<dataDir>/evidence/<tenant>/`, never under a name a person gave. What is being
 * received stays in `.incoming` until it has been inspected; leftovers of a crash there are removed at the next start.
 */
export function createEvidenceStore(dataDir: string) {
  const root = join(dataDir, 'evidence');
  const incoming = join(root, '.incoming');

  function placeOf(tenant: string, sm3: string): string {
    if (!/^(?:\d{6}|ministry)$/u.test(tenant) || !/^[0-9a-f]{64}$/u.test(sm3))
      throw new RangeError('not a content address');
    return join(root, tenant, sm3.slice(0, 2), sm3);
  }

  return {
    async prepare(): Promise<void> {
      await rm(incoming, { recursive: true, force: true });
      await mkdir(incoming, { recursive: true });
    },

    /** Whether files can be taken in now. */
    isWritable(): Promise<boolean> {
      return access(incoming, constants.W_OK).then(
        () => true,
        () => false,
      );
    },

    /** Streams a file to disk, hashing while reading; a broken stream leaves nothing behind. */
    async receive(source: Readable): Promise<Received> {
      const path = join(incoming, randomUUID());
      const hash = createHash('sm3');
      let size = 0;
      const meter = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          hash.update(chunk);
          size += chunk.length;
          done(null, chunk);
        },
      });
      try {
        await pipeline(source, meter, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      }
      return { path, sm3: hash.digest('hex'), size };
    },

    /** Where a kept file lies, for what reads it piece by piece. */
    pathOf: placeOf,

    read(received: Received): Promise<Buffer> {
      return readFile(received.path);
    },

    async keep(tenant: string, received: Received): Promise<void> {
      const place = placeOf(tenant, received.sm3);
      await mkdir(join(place, '..'), { recursive: true });
      await rename(received.path, place);
    },

    async discard(received: Received): Promise<void> {
      await rm(received.path, { force: true });
    },

    async open(tenant: string, sm3: string): Promise<{ size: number; stream: Readable } | null> {
      const place = placeOf(tenant, sm3);
      const found = await stat(place).catch(() => null);
      return found ? { size: found.size, stream: createReadStream(place) } : null;
    },
  };
}
