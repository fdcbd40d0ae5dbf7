#!/usr/bin/env node
import { text } from 'node:stream/consumers';
import { runCommandLine } from './run-command-line.ts';

// A reader that stops early (`shifan explain … | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCommandLine(process.argv.slice(2), {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  stdin: () => text(process.stdin),
});
