import { readConfig } from '../../config.ts';
import { openServices } from '../../open-services.ts';
import { runImports } from '../import-loop.ts';

/** Works on what waits in a database as another server process would, until it is done or killed: `node import-process.ts <url> <dataDir>`. */
const [databaseUrl = '', dataDir = ''] = process.argv.slice(2);
const config = readConfig({ DATABASE_URL: databaseUrl, DATA_DIR: dataDir, SHIFAN_DEMO: 'on', LOG_LEVEL: 'silent' });
const services = await openServices(config, databaseUrl);
await runImports(services);
await services.pools.close();
