import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { fail } from '@shifan/errors';
import type { FastifyInstance } from 'fastify';
import type { Config } from './config.ts';
import { createApp } from './create-app.ts';
import { startDueLoop } from './jobs/due-loop.ts';
import { startImportLoop } from './migration/import-loop.ts';
import { importInWorker } from './migration/in-worker.ts';
import { type Log, openServices, prepareDatabase } from './open-services.ts';
import { seedDemo } from './seeds/seed-demo.ts';
import type { Services } from './services.ts';
import { startDatabase } from './start-database.ts';
import { watchPlugin } from './watch/watch-plugin.ts';

export type RunningServer = { url: string; app: FastifyInstance; services: Services; stop(): Promise<void> };

/** Starts everything from an empty folder or from what an earlier run left; `stop` ends everything in good order. */
export async function startServer(config: Config, log: Log = () => undefined): Promise<RunningServer> {
  await refuseTakenPort(config);
  const database = await startDatabase(config, log);
  try {
    log('数据库：正在检查和升级结构…');
    await prepareDatabase(database.url, { demo: config.demo, log });
    const services = await openServices(config, database.url);
    if (config.demo) {
      log('演示：正在准备演示数据…');
      await seedDemo(services, log);
    }
    const watching =
      services.watch && (await watchPlugin({ services, state: services.watch, databaseUrl: database.url, log }));
    const app = await createApp(services);
    const loop = startDueLoop(services, (error) => app.log.error({ err: error }, 'due rows'));
    const imports = startImportLoop({
      run: (signal) => importInWorker({ services, databaseUrl: database.url }, signal),
      onError: (error) => app.log.error({ err: error }, 'imports'),
    });
    const url = await app.listen({ host: config.host, port: config.port });
    const stop = async () => {
      services.vitals.stopping = true;
      await setTimeout(config.stopDelayMs);
      await app.close();
      await loop.stop();
      await watching?.stop();
      await imports.stop();
      await services.pools.close();
      await database.stop();
    };
    return { url, app, services, stop };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

/** Says so before anything is started: the usual reason is a second start of the same thing. */
async function refuseTakenPort({ host, port }: Config): Promise<void> {
  if (port === 0) return;
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()));
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    fail('CONFIGURATION_INVALID', {
      name: 'PORT',
      value: String(port),
      expected: '空闲的端口：该端口已被占用。请先停止占用它的程序，或换一个端口，例如 PORT=8081 npm start',
    });
  });
}
