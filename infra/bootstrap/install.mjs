import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureToolchain, root, say, stop } from './toolchain.mjs';

const stamp = join(root, '.tools', 'installed');

function manifests() {
  const groups = ['apps', 'packages', 'plugins', 'infra'];
  const folders = groups.flatMap((group) => readdirSync(join(root, group)).map((name) => join(group, name)));
  return ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'plugins/package.json', 'test/package.json']
    .concat(folders.map((folder) => join(folder, 'package.json')))
    .filter((file) => existsSync(join(root, file)));
}

function fingerprint() {
  const hash = createHash('sha256').update(root).update(process.arch);
  for (const file of manifests()) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** Installs the dependencies by the lockfile where they are not yet in place; a second call takes milliseconds. */
export function ensureInstalled() {
  const tools = ensureToolchain();
  const wanted = fingerprint();
  const installed =
    existsSync(join(root, 'node_modules')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (installed) return tools;
  say('installing packages 正在安装依赖…');
  const args = [
    tools.pnpm,
    'install',
    '--frozen-lockfile',
    '--prefer-offline',
    '--reporter=append-only',
    '--loglevel=warn',
  ];
  const { status } = spawnSync(tools.node, args, {
    cwd: root,
    env: { ...tools.env, CI: 'true' },
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) stop('The packages could not be installed. 依赖安装失败，请看上面的输出。');
  writeFileSync(stamp, wanted);
  return tools;
}
