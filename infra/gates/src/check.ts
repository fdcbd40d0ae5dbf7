import { root, type Gate } from './gate.ts';
import { gates } from './gates/index.ts';
import { unitTests } from './vitest.ts';

async function pass(gate: Gate): Promise<boolean> {
  const started = performance.now();
  const { passed, output } = await gate.run(root);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${passed ? '✓' : '✗'} ${gate.name} ${seconds} s`);
  if (!passed)
    console.log(
      output
        .trimEnd()
        .split('\n')
        .map((line) => `    ${line}`)
        .join('\n'),
    );
  return passed;
}

/** Runs every gate and tells of each; resolves with how many passed and failed. */
export async function runGates(): Promise<{ passed: number; failed: number }> {
  let passed = 0;
  for (const gate of gates) if (await pass(gate)) passed += 1;
  return { passed, failed: gates.length - passed };
}

if (import.meta.main) {
  const result = await runGates();
  const units = await unitTests();
  const failed = result.failed + units.failed;
  console.log(`${result.passed + units.passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
