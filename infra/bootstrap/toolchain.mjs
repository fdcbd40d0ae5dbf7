// Runs on any Node from 18 on, before anything is installed: plain JavaScript, no dependencies.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

const NODE_VERSION = '24.21.0';
const PNPM_VERSION = '10.34.9';
const tools = join(root, '.tools');
const modules = join(tools, 'node_modules');

/** Prints one step of the set-up, so that nobody waits before a silent screen. */
export function say(text) {
  process.stderr.write(`· ${text}\n`);
}

/** Ends with a message that says what to do, without a stack. */
export function stop(text) {
  process.stderr.write(`\n✗ ${text}\n`);
  process.exit(1);
}

function platformPackage() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  return `node-${platform}-${process.arch}`;
}

/** The folder of a Node 24 program: the running one where it is 24 or newer, else the fetched one; undefined before. */
function nodeFolder() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return dirname(process.execPath);
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  return [join(modules, platformPackage(), 'bin'), join(modules, 'node', 'bin')].find((folder) =>
    existsSync(join(folder, name)),
  );
}

function npmInstall(packages) {
  mkdirSync(tools, { recursive: true });
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['install', '--prefix', tools, '--no-save', '--no-audit', '--no-fund', '--loglevel=error', ...packages];
  return (
    spawnSync(npm, args, { cwd: tools, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' }).status === 0
  );
}

/** Brings Node 24 and pnpm into the git-ignored folder .tools where they are missing. */
export function ensureToolchain() {
  const pnpm = join(modules, 'pnpm', 'bin', 'pnpm.cjs');
  if (!nodeFolder() || !existsSync(pnpm)) {
    say(`fetching Node ${NODE_VERSION} and pnpm ${PNPM_VERSION} (once) 正在取得运行环境…`);
    const wanted = [`pnpm@${PNPM_VERSION}`];
    const own = nodeFolder() !== undefined;
    const done =
      npmInstall(own ? wanted : [...wanted, `${platformPackage()}@${NODE_VERSION}`]) ||
      npmInstall(own ? wanted : [...wanted, `node@${NODE_VERSION}`]);
    if (!done || !nodeFolder()) stop('Node 24 or pnpm could not be fetched through npm. 请检查网络或 npm 源后重试。');
  }
  const folder = nodeFolder();
  return {
    node: join(folder, process.platform === 'win32' ? 'node.exe' : 'node'),
    pnpm,
    env: { ...process.env, PATH: [folder, join(modules, '.bin'), process.env.PATH].join(delimiter) },
  };
}
