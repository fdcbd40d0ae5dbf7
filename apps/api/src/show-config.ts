import { configRows, configTable } from './config-table.ts';

const asJson = process.argv.includes('--json');
process.stdout.write(`${asJson ? JSON.stringify({ settings: configRows() }, null, 2) : configTable()}\n`);
