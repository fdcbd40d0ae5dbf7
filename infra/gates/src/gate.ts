import { spawn } from 'node:child_process';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

export type GateResult = { passed: boolean; output: string };

/** A gate looks at the tree below `folder` and says whether it holds; its output says what to mend. */
export type Gate = { name: string; run: (folder: string) => Promise<GateResult> };

/** Runs a program in the tree and collects what it prints. */
export function program(folder: string, command: string[]): Promise<GateResult> {
  const [file = '', ...args] = command;
  const bin = join(folder, 'node_modules', '.bin');
  const env = {
    ...process.env,
    PATH: [bin, process.env.PATH].join(delimiter),
    NO_COLOR: '1',
    TURBO_TELEMETRY_DISABLED: '1',
  };
  return new Promise((done) => {
    const child = spawn(file, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += String(chunk)));
    child.stderr.on('data', (chunk) => (output += String(chunk)));
    child.on('error', (error) => done({ passed: false, output: `${file}: ${error.message}` }));
    child.on('close', (code) => done({ passed: code === 0, output }));
  });
}

/** A gate that is one program: it passes where the program ends with 0. */
export function programGate(name: string, command: string[]): Gate {
  return { name, run: (folder) => program(folder, command) };
}
