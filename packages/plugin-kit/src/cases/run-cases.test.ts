import { describe, expect, it } from 'vitest';
import { makeFiles, options } from '../test-support/spec-files.ts';
import { limitCoverage } from './limit-coverage.ts';
import { runCases } from './run-cases.ts';

const write = makeFiles();

const HEAD = 'jurisdiction: exampleland\nkind: platform\nstage: creation\non: 2025-06-01\n';

async function run(text: string): ReturnType<typeof runCases> {
  return runCases([write('a.cases.yaml', text)], options);
}

describe('runCases', () => {
  it('gives every criterion of the kind and stage, named in expect or not', async () => {
    const report = await run(
      `${HEAD}cases:\n  - name: served above\n    facts: { servedSmes: 701 }\n    expect: { served-smes: met }\n`,
    );
    const [one] = report.cases;
    expect(report.passed).toBe(true);
    expect(one).toMatchObject({ name: 'served above', passed: true, verdicts: { 'served-smes': 'met' } });
    expect(Object.keys(one?.verdicts ?? {})).toContain('offline-events');
  });

  it('fails a case whose expectation does not hold, and says what was found and by which clause', async () => {
    const report = await run(
      `${HEAD}cases:\n  - { name: at the limit, facts: { servedSmes: "700" }, expect: { served-smes: met } }\n`,
    );
    expect(report.passed).toBe(false);
    expect(report.cases[0]?.messages[0]).toMatch(/served-smes 应为 met，实为 unmet.*servedSmes=700.*第四条第（一）项/u);
  });

  it('takes a bare number by its spelling, beyond what a binary number holds', async () => {
    const facts = '{ satisfactionRate: 84.99999999999999999999, servedSmes: 1000, complaints: 0 }';
    const report = await run(
      `${HEAD}cases:\n  - { name: a hair below, facts: ${facts}, expect: { satisfaction: unmet } }\n`,
    );
    expect(report.cases[0]).toMatchObject({ passed: true });
  });

  it('reads several documents of a file, and JSON', async () => {
    const yaml = `${HEAD}cases:\n  - { name: one, expect: {} }\n---\n${HEAD}cases:\n  - { name: two, expect: {} }\n`;
    expect((await run(yaml)).cases.map(({ name }) => name)).toEqual(['one', 'two']);
    const json = JSON.stringify({
      jurisdiction: 'exampleland',
      kind: 'platform',
      cases: [
        {
          name: 'three',
          stage: 'creation',
          on: '2025-06-01',
          facts: { servedSmes: 701 },
          expect: { 'served-smes': 'met' },
        },
      ],
    });
    expect((await run(json)).cases[0]).toMatchObject({ name: 'three', passed: true });
  });

  it('fails an expectation of a criterion that is not there', async () => {
    const report = await run(`${HEAD}cases:\n  - { name: typo, expect: { served-sme: met } }\n`);
    expect(report.cases[0]?.messages).toEqual(['expect.served-sme：platform 的 creation 标准没有这一条件']);
  });

  it('names the key that was probably meant', async () => {
    const report = await run(`${HEAD}cases:\n  - { name: typo, facts: { servedSme: "701" }, expect: {} }\n`);
    expect(report.cases[0]?.messages[0]).toContain('是不是 servedSmes？');
  });

  it('fails an unknown jurisdiction, an unknown kind, a day that does not exist and a key that means nothing', async () => {
    const other = await run(`${HEAD.replace('exampleland', 'nowhere')}cases:\n  - { name: a, expect: {} }\n`);
    expect(other).toMatchObject({ passed: false, cases: [{ passed: false, messages: ['没有办法 nowhere'] }] });
    const kind = await run(`${HEAD.replace('platform', 'park')}cases:\n  - { name: a, expect: {} }\n`);
    expect(kind.passed).toBe(false);
    const day = await run(`${HEAD.replace('2025-06-01', '2025-06-31')}cases:\n  - { name: a, expect: {} }\n`);
    expect(day.problems[0]).toMatchObject({ path: 'cases[0].on', expected: '形如 2026-03-01 的日期' });
    const key = await run(`${HEAD}cases:\n  - { name: a, expected: {} }\n`);
    expect(key.problems[0]).toMatchObject({ path: 'cases[0].expected', code: 'CASE_FILE_INVALID' });
    expect(key.passed).toBe(false);
  });

  it('lists a case it cannot evaluate, with what is wrong, and evaluates the others', async () => {
    const report = await run(`${HEAD}cases:\n  - { name: a, on: 2025-06-31 }\n  - { facts: {} }\n  - { name: c }\n`);
    expect(report.passed).toBe(false);
    expect(report.cases.map(({ name, passed }) => [name, passed])).toEqual([
      ['a', false],
      ['cases[1]', true],
      ['c', true],
    ]);
    expect(report.cases[0]?.messages[0]).toContain('cases[0].on');
  });

  it('does not pass a file that holds nothing', async () => {
    expect(await run('# nothing yet\n')).toMatchObject({ passed: false, problems: [{ found: '空值' }] });
  });

  it('takes a jurisdiction from the case, and leaves notes alone', async () => {
    const text = 'note: x\ncases:\n  - { jurisdiction: exampleland, kind: base, stage: creation, name: a, why: y }\n';
    expect(await run(text)).toMatchObject({ passed: true, problems: [], cases: [{ name: 'a' }] });
  });

  it('reads yes and no as words, a lone code as a list, and a month for a day', async () => {
    const facts = `{ onDishonestyList: "no", isBranch: '否', platformOnlineSince: 2019-06, generalServices: policy }`;
    const expected = '{ not-dishonest: met, not-branch: met, operating-years: met, service-items: unmet }';
    const report = await run(`${HEAD}cases:\n  - { name: words, facts: ${facts}, expect: ${expected} }\n`);
    expect(report.cases[0]).toMatchObject({ passed: true, messages: [] });
  });

  it('takes the numbers of a notice that the case names', async () => {
    const facts = '{ generalServices: [policy, startup, training], technicalServices: [digital] }';
    const plain = await run(`${HEAD}cases:\n  - { name: four, facts: ${facts}, expect: { service-items: met } }\n`);
    const noticed = await run(
      `${HEAD}notice: example-2025\ncases:\n  - { name: four, facts: ${facts}, expect: { service-items: unmet } }\n`,
    );
    expect([plain.passed, noticed.passed]).toEqual([true, true]);
  });
});

describe('limitCoverage', () => {
  it('asks for a case below, at and above each limit', async () => {
    const cases = ['699', '700'].map(
      (served) => `  - { name: served ${served}, facts: { servedSmes: "${served}" }, expect: {} }\n`,
    );
    const [plugin] = options.plugins;
    if (!plugin) throw new Error('no plugin');
    const half = limitCoverage(plugin, (await run(`${HEAD}cases:\n${cases.join('')}`)).evaluated);
    const limit = half.find(({ parameter }) => parameter === 'served-smes');
    expect(limit).toMatchObject({ below: 'served 699', at: 'served 700', above: null, covered: false });
    const above = '  - { name: served 701, facts: { servedSmes: "701" }, expect: {} }\n';
    const whole = limitCoverage(plugin, (await run(`${HEAD}cases:\n${cases.join('')}${above}`)).evaluated);
    expect(whole.find(({ parameter }) => parameter === 'served-smes')).toMatchObject({ covered: true });
  });

  it('holds a limit of years against the anniversary, by the day', async () => {
    const days = ['2021-06-02', '2021-06-01', '2021-05-31'];
    const cases = days.map((day) => `  - { name: since ${day}, facts: { platformOnlineSince: ${day} }, expect: {} }\n`);
    const [plugin] = options.plugins;
    const limits = plugin ? limitCoverage(plugin, (await run(`${HEAD}cases:\n${cases.join('')}`)).evaluated) : [];
    const years = limits.find(({ parameter, kinds }) => parameter === 'operating-years' && kinds.includes('platform'));
    expect(years).toMatchObject({ below: 'since 2021-06-02', at: 'since 2021-06-01', above: 'since 2021-05-31' });
  });

  it('looks at each row where a limit stands inside the filter of a table', async () => {
    const rows = [11, 12, 13].map((enterprises) => `{ enterprises: ${enterprises} }`).join(', ');
    const report = await run(`${HEAD}cases:\n  - { name: events, facts: { offlineEvents: [${rows}] }, expect: {} }\n`);
    const [plugin] = options.plugins;
    const limits = plugin ? limitCoverage(plugin, report.evaluated) : [];
    expect(limits.find(({ parameter }) => parameter === 'event-enterprises')).toMatchObject({ covered: true });
  });
});
