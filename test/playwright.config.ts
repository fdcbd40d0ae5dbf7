import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

const root = resolve(import.meta.dirname, '..');
// Below the ephemeral range. One server a journey: each lives through its own months on its own demo clock.
const firstPort = Number(process.env.JOURNEY_PORT ?? 18_080);
// The longest first, so that no processor waits at the end.
const journeys = [
  'lifecycle',
  'platform',
  'migration',
  'base',
  'calls',
  'designer',
  'citizen',
  'administration',
  'interruption',
].map((name, index) => ({
  name,
  port: firstPort + index,
}));

/** They only look, and so share a server. */
const looking = journeys.filter(({ name }) => name === 'designer').map(({ port }) => ({ name: 'overview', port }));

/** Who runs all of them gives a folder, and deletes it afterwards. */
const home = process.env.JOURNEY_HOME ?? tmpdir();

/** Where a demo was prepared, each journey's server begins with a copy of it; otherwise it makes its own. */
const start = 'exec node apps/api/src/main.ts';
const command = process.env.JOURNEY_DATA === undefined ? start : `cp -a "$JOURNEY_DATA/." "$DATA_DIR" && ${start}`;

/** Chromium as the system ships it; as root it has no sandbox, and it is told to ask nothing of the network. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: './journeys',
  outputDir: join(root, 'test-results'),
  // They wait more than they work, each for its own server.
  workers: 2,
  timeout: 240_000,
  expect: { timeout: 15_000 },
  use: {
    viewport: { width: 1280, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    actionTimeout: 15_000,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args,
      // Without a locale Chromium opens no file with a Chinese name.
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    },
  },
  projects: [...journeys, ...looking].map(({ name, port }) => ({
    name,
    testMatch: `${name}.e2e.ts`,
    use: { baseURL: `http://127.0.0.1:${port}` },
  })),
  // The last two start their servers themselves: one without a demo, one to kill it.
  webServer: journeys.slice(0, -2).map(({ name, port }) => ({
    command,
    cwd: root,
    url: `http://127.0.0.1:${port}/readyz`,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    env: {
      PORT: String(port),
      DATA_DIR: mkdtempSync(join(home, `shifan-journey-${name}-`)),
      SHIFAN_DEMO: 'on',
      LOG_LEVEL: 'error',
    },
  })),
});
