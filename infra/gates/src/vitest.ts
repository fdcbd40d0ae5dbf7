import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { root } from './gate.ts';

export type Counts = { passed: number; failed: number };

/** Runs a test program with its output shown; resolves with its exit code. */
export function show(command: string[], env: Record<string, string> = {}): Promise<number> {
  const [file = '', ...args] = command;
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' };
  const bins = [join(root, 'node_modules', '.bin'), join(root, 'test', 'node_modules', '.bin')];
  return new Promise((done) => {
    const child = spawn(file, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...plain, PATH: [...bins, process.env.PATH].join(delimiter), ...env },
    });
    child.on('error', () => done(1));
    child.on('close', (code) => done(code ?? 1));
  });
}

/** Counts of vitest's JSON report; a run that failed without a failing test (a file that does not load) counts as one failure. */
async function vitest(args: string[]): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'shifan-vitest-'));
  const report = join(folder, 'report.json');
  const code = await show([
    'vitest',
    'run',
    ...args,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = Number(numFailedTests);
    return { passed: Number(numPassedTests), failed: code !== 0 && failed === 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The pure packages, the plugins and the tools: no database, no browser. */
export function unitTests(): Promise<Counts> {
  return vitest(['--project', 'unit']);
}

/** Policies and procedures on a real PostgreSQL, and the gates on seeded faults. */
export function serverTests(): Promise<Counts> {
  return vitest(['--project', 'server', '--project', 'house']);
}
