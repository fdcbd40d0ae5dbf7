import { spawn } from 'node:child_process';
import type { Account } from './account.ts';

export interface RunOptions {
  account: Account | null;
  cwd?: string;
}

export interface RunResult {
  code: number | null;
  output: string;
}

/** Runs a program to its end and collects what it prints; never rejects for an exit code. */
export function run(file: string, args: readonly string[], options: RunOptions): Promise<RunResult> {
  return new Promise((resolve) => {
    const child = spawn(file, [...args], {
      ...options.account,
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      env: serverEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', (error) => resolve({ code: null, output: output + error.message }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** Nothing of our own environment (secrets, PG*, locale) reaches the server; Windows needs its system folder. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = ['SystemRoot', 'TEMP', 'TMP'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return { PATH: process.env['PATH'] ?? '', LC_MESSAGES: 'C', ...Object.fromEntries(kept) };
}
