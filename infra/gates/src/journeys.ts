import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.ts';
import { prepareDemo } from './prepare-demo.ts';
import { show, type Counts } from './vitest.ts';

/** The journeys in a real browser; without a browser they count as failed, never as passed. */
export async function journeys(): Promise<Counts> {
  const chromium = findChromium();
  if (chromium === undefined) {
    console.log('✗ no Chromium: install it, or set CHROMIUM_PATH. 未找到 Chromium，请安装后重试。');
    return { passed: 0, failed: 1 };
  }
  const folder = mkdtempSync(join(tmpdir(), 'shifan-journeys-'));
  const report = join(folder, 'report.json');
  const demo = join(folder, 'demo');
  if (!(await prepareDemo(demo))) return { passed: 0, failed: 1 };
  const env = {
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    JOURNEY_DATA: demo,
    JOURNEY_HOME: folder,
  };
  const code = await show(['playwright', 'test', '--config', 'test/playwright.config.ts', '--reporter=list,json'], env);
  try {
    const { stats } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = Number(stats.unexpected);
    return { passed: Number(stats.expected) + Number(stats.flaky), failed: code !== 0 && failed === 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
