import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { resolve } from 'node:path';

const REPORT = resolve(import.meta.dirname, '../../docs/benchmarks.md');

const HEAD = `# Benchmarks

Written by the programs in \`test/bench\`, run by hand. Figures differ from machine to machine and from hour to hour: read the ratio to the
floor measured beside them, and whether something grows with the data.
`;

/** Writes a section of the report anew, with the machine it was measured on; other sections stay. */
export function writeSection(title: string, text: string): void {
  const before = existsSync(REPORT) ? readFileSync(REPORT, 'utf8') : HEAD;
  const others = before.split(/^(?=## )/mu).filter((part) => !part.startsWith(`## ${title}\n`));
  const section = `## ${title}\n\n${machine()}\n\n${text}\n`;
  writeFileSync(REPORT, `${others.join('').trimEnd()}\n\n${section}`);
}

function machine(): string {
  const memory = (totalmem() / 1024 ** 3).toFixed(0);
  const on = new Date().toISOString().slice(0, 10);
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  // A machine that does other work says so: then nothing but ratios and growth can be read.
  const load = (loadavg()[2] ?? 0).toFixed(1);
  const processor = cpus()[0]?.model ?? 'unknown processor';
  return `${on}, at ${commit}: ${availableParallelism()} cores (${processor}), ${memory} GB, Node ${process.version}, embedded PostgreSQL with its defaults; load of the last quarter of an hour ${load}.`;
}
