import { root, type Gate } from './gate.ts';
import { gates } from './gates/index.ts';
import { unitTests } from './vitest.ts';

async function hold(gate: Gate): Promise<boolean> {
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

/** How many gates are held at once: each looks at the tree for itself, most of them on one processor. */
const AT_ONCE = 2;

/** Runs every gate and tells of each; resolves with how many passed and failed. */
export async function runGates(): Promise<{ passed: number; failed: number }> {
  const waiting = [...gates];
  let passed = 0;
  const worker = async () => {
    for (let gate = waiting.shift(); gate !== undefined; gate = waiting.shift()) if (await hold(gate)) passed += 1;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { passed, failed: gates.length - passed };
}

if (import.meta.main) {
  const result = await runGates();
  const units = await unitTests();
  const failed = result.failed + units.failed;
  console.log(`${result.passed + units.passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
