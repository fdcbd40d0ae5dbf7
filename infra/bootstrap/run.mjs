import { spawn, spawnSync } from 'node:child_process';
import { root } from './toolchain.mjs';

/**
 * Runs a program on the fetched Node and waits for its end. An interrupt reaches it through the terminal's process group;
 * a termination of this process is passed on, and its end is awaited, so that nothing is left behind.
 */
export function run(tools, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(tools.node, args, {
      cwd: options.cwd ?? root,
      env: { ...tools.env, ...options.env },
      stdio: 'inherit',
    });
    const pass = (signal) => () => child.kill(signal);
    const handlers = { SIGINT: () => {}, SIGTERM: pass('SIGTERM'), SIGHUP: pass('SIGTERM') };
    for (const [signal, handler] of Object.entries(handlers)) process.on(signal, handler);
    child.on('exit', (code, signal) => {
      for (const [name, handler] of Object.entries(handlers)) process.off(name, handler);
      done(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1));
    });
  });
}

/** Runs a turbo task, which needs pnpm on its path; what it prints is shown only where it failed. */
export function turbo(tools, args) {
  const command = [tools.pnpm, 'exec', 'turbo', 'run', ...args, '--output-logs=errors-only', '--no-update-notifier'];
  const { status, stdout, stderr } = spawnSync(tools.node, command, {
    cwd: root,
    env: { ...tools.env, TURBO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
  });
  if (status !== 0) process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`);
  return status;
}
