import { runGates } from './check.ts';
import { journeys } from './journeys.ts';
import { serverTests, show, unitTests, type Counts } from './vitest.ts';

async function build(): Promise<Counts> {
  const code = await show(['pnpm', 'exec', 'turbo', 'run', 'build', '--output-logs=errors-only'], {
    TURBO_TELEMETRY_DISABLED: '1',
  });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

const parts: [string, () => Promise<Counts>][] = [
  ['gates', runGates],
  ['unit tests', unitTests],
  ['database and API', serverTests],
  ['build', build],
  ['browser journeys', journeys],
];

const totals: Counts = { passed: 0, failed: 0 };
for (const [name, part] of parts) {
  const started = performance.now();
  console.log(`\n== ${name}`);
  const { passed, failed } = await part();
  console.log(`== ${name}: ${passed} ok, ${failed} not ok, ${((performance.now() - started) / 1000).toFixed(0)} s`);
  totals.passed += passed;
  totals.failed += failed;
}
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
