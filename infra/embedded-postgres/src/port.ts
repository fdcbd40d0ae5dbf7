import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * A port that is free on 127.0.0.1 now. Chosen below 32768: the ports above are handed to outgoing connections, which
 * could take ours between this look and the server's start.
 */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 100; tries += 1) {
    const port = randomInt(20_000, 32_000);
    if (await isFree(port)) return port;
  }
  throw new Error('No free port between 20000 and 32000 on 127.0.0.1.');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
