import { chromium } from '@playwright/test';
const base = 'http://127.0.0.1:18733';
const browser = await chromium.launch({
  executablePath: process.env.CHROME ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const who = process.argv[2] ?? 'province_440000';
const shots = [
  ['nat', '/deciding'],
  ['nat-if', '/deciding?set=operating-years:6:'],
  [
    'gd',
    '/deciding?jurisdiction=guangdong-draft&kind=platform&stage=creation&fact=fact.servedSmes&set=served-smes-creation:1500:exclusive,offline-events-creation:9:',
  ],
  [
    'gd-base',
    '/deciding?jurisdiction=guangdong-draft&kind=base&stage=creation&fact=fact.qualityShare&set=quality-share-creation:30:,resident-smes-creation:100:',
  ],
];
for (const [width, tag] of [
  [1280, 'w'],
  [390, 'n'],
]) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  page.on('console', (m) => m.type() === 'error' && console.log('console', m.text()));
  await page.goto(base + '/sign-in');
  await page.evaluate(async (who) => {
    const r = await fetch('/trpc/demo.signInAs', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ personId: who }),
    });
    return r.status;
  }, who);
  for (const [name, url] of shots) {
    await page.goto(base + url);
    await page.waitForTimeout(1800);
    await page.screenshot({ path: `/tmp/x-dec-${who}-${name}-${tag}.png`, fullPage: true });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    console.log(name, tag, 'overflow', over, await page.title());
  }
  await page.close();
}
await browser.close();
