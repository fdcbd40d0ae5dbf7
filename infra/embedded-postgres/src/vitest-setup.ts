import { SERVER_VARIABLE } from './test-database.ts';
import { startTestServer } from './test-server.ts';

/** Vitest's globalSetup: one server a run, shared by all workers. A server given from outside is used as it is. */
export async function setup(): Promise<() => Promise<void>> {
  if (process.env[SERVER_VARIABLE]) return () => Promise.resolve();
  const server = await startTestServer();
  process.env[SERVER_VARIABLE] = server.url();
  return async () => {
    delete process.env[SERVER_VARIABLE];
    await server.stop();
  };
}
