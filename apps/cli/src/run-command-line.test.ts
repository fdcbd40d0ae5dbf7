import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { calendarCommand } from './commands/calendar.ts';
import { coverageCommand } from './commands/coverage.ts';
import { diffCommand } from './commands/diff.ts';
import { impactCommand } from './commands/impact.ts';
import { commands } from './commands/index.ts';
import { upgradeCommand } from './commands/upgrade.ts';
import { runCommandLine } from './run-command-line.ts';

interface Said {
  code: number;
  out: string;
  err: string;
}

async function say(...args: string[]): Promise<Said> {
  const said: Said = { code: -1, out: '', err: '' };
  said.code = await runCommandLine(args, {
    out: (text) => void (said.out += `${text}\n`),
    err: (text) => void (said.err += `${text}\n`),
    stdin: () => Promise.resolve('{"servedSmes": 1000}'),
  });
  return said;
}

describe('shifan', () => {
  it('lists its commands, and tells how each is used', async () => {
    const { code, out } = await say();
    expect(code).toBe(0);
    for (const name of ['check', 'process', 'cases', 'scenario', 'evaluate', 'explain', 'calendar']) {
      expect(out).toContain(name);
      expect((await say('help', name)).out).toContain(`用法：shifan ${name}`);
      expect((await say(name, '--help')).out).toContain(`用法：shifan ${name}`);
    }
  });

  it.each([coverageCommand, diffCommand, impactCommand, upgradeCommand, calendarCommand])(
    'answers the example of its help: $example',
    async ({ example }) => {
      const { code, err } = await say(...example.split(' '));
      expect([code, err]).toEqual([0, '']);
    },
  );

  it('gives for every command an example of that command', () => {
    for (const [name, { example }] of Object.entries(commands)) expect(example.split(' ')[0]).toBe(name);
  });

  it('answers wrong usage in Chinese with exit code 1', async () => {
    const wrong = [
      ['dance'],
      ['calendar'],
      ['calendar', 'working-days', '2025-12-29'],
      ['calendar', 'working-days', '2025-02-30', '5'],
      ['calendar', 'working-days', '2025-12-29', '0'],
      ['calendar', 'working-days', '2025-12-29', '5', '--backwards'],
      ['calendar', 'period-end', '2025-12-29'],
      ['evaluate', 'nowhere', '--kind', 'platform'],
      ['evaluate', 'exampleland', '--kind', 'park'],
      ['evaluate', 'exampleland', '--kind'],
      ['explain'],
      ['new'],
      ['new', 'Yunling'],
      ['new', 'yunling', '--kinds', 'park'],
      ['new', 'yunling', '--from', 'nowhere'],
      ['upgrade'],
      ['upgrade', 'nowhere/none'],
      ['pack'],
      ['pack', 'exampleland', 'more'],
      ['pack', fileURLToPath(import.meta.url)],
      ['explain', 'exampleland', '--out', '/nowhere/none.md'],
      ['explain', 'exampleland', '--out', '/tmp'],
      ['watch'],
      ['watch', 'exampleland', '--port', 'http'],
    ];
    for (const args of wrong) {
      const { code, out, err } = await say(...args);
      expect([args, code, out]).toEqual([args, 1, '']);
      expect(err).toMatch(/^命令行有误：.*用法：shifan /u);
    }
  });

  it.each(['cases', 'scenario'])('runs the %s of a plugin by its id', async (command) => {
    const { code, out } = await say(command, 'exampleland', '--json');
    expect(code).toBe(0);
    const { cases, scenarios }: Record<string, { file: string }[]> = JSON.parse(out);
    const files = [...(cases ?? []), ...(scenarios ?? [])].map(({ file }) => file);
    expect(files.length).toBeGreaterThan(0);
    expect(files.every((file) => file.includes('/plugins/exampleland/cases/'))).toBe(true);
  });

  it('does not pass a folder that holds nothing to run', async () => {
    const { code, err } = await say('cases', 'apps/cli/src/commands');
    expect([code, err]).toEqual([1, expect.stringContaining('没有')]);
  });

  it('gives errors to machines as JSON', async () => {
    const { code, out, err } = await say('explain', 'nowhere', '--json');
    expect([code, err]).toEqual([1, '']);
    expect(JSON.parse(out)).toMatchObject({
      error: { code: 'COMMAND_LINE_INVALID', message: expect.stringContaining('nowhere') },
    });
  });
});

describe('shifan calendar', () => {
  it('counts working days across make-up workdays', async () => {
    expect(await say('calendar', 'working-days', '2025-12-29', '5')).toEqual({ code: 0, out: '2026-01-06\n', err: '' });
    expect((await say('calendar', 'working-days', '2025-12-29', '5', '--first-day-counts')).out).toBe('2026-01-05\n');
    expect((await say('calendar', 'working-days', '2026-04-28', '5')).out).toBe('2026-05-08\n');
  });

  it('does not guess a year that is not announced', async () => {
    const plain = await say('calendar', 'year', '2099');
    expect(plain).toMatchObject({ code: 1, out: '' });
    expect(plain.err).toContain('2099年');
    const { code, out } = await say('calendar', 'working-days', '2098-12-30', '5', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ announced: false, year: 2098 });
  });

  it('ends periods on the corresponding day, and says where a day is provisional', async () => {
    const { out, err } = await say('calendar', 'period-end', '2096-02-29', '--years', '1');
    expect(out).toBe('2097-02-28\n');
    expect(err).toContain('暂定');
    expect((await say('calendar', 'period-end', '2024-01-31', '--months', '1')).out).toBe('2024-02-29\n');
  });

  it('tells a make-up workday, and the source of a year', async () => {
    expect((await say('calendar', 'is-working-day', '2026-01-04')).out).toContain('是工作日（星期日，调休上班）');
    expect(JSON.parse((await say('calendar', 'year', '2026', '--json')).out)).toMatchObject({
      announced: true,
      year: 2026,
    });
  });
});

describe('shifan evaluate', () => {
  it('gives every verdict with clause, operands and limit', async () => {
    const args = ['exampleland', '--kind', 'platform', '--stage', 'creation', '--facts', '-', '--on', '2026-03-01'];
    const { code, out } = await say('evaluate', ...args, '--json');
    expect(code).toBe(1);
    const { verdicts, overall } = JSON.parse(out);
    expect(overall).toBe('missing');
    expect(verdicts.find((one: { criterion: string }) => one.criterion === 'served-smes')).toMatchObject({
      status: 'met',
      citation: expect.stringMatching(/第四条第（一）项：“年服务中小企业超过700家”$/u),
      operands: { servedSmes: '1000' },
      limit: '750',
    });
    expect((await say('evaluate', ...args)).out).toContain('合计：待填写');
  });
});

describe('shifan pack', () => {
  it('gives a bundle with its cases, its scenarios and its hash', async () => {
    const { code, out, err } = await say('pack', 'exampleland', '--out', '-');
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({
      format: 'shifan-bundle/1',
      plugin: { id: 'exampleland' },
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/u),
    });
  });
});

describe('shifan process', () => {
  it('lists what exploring a process proves, and what it counts otherwise than usual', async () => {
    const { code, out, err } = await say('process', 'exampleland');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('✓ 没有公示期满、或者还有未核实或属实的异议，不得认定');
    expect(out).toContain('与通常不同：评估验收的次数是3次（通常2次）');
    expect(out).not.toContain('✗');
  });
});

describe('shifan check, cases and scenario', () => {
  it('find nothing wrong with the installed plugins', async () => {
    expect(await say('check', 'exampleland', 'national-2025')).toMatchObject({ code: 0, err: '' });
    expect(await say('scenario')).toMatchObject({ code: 0, err: '' });
  });

  it('fall short over a file that is not there', async () => {
    for (const command of ['check', 'cases', 'scenario']) {
      expect(await say(command, 'nowhere/none.yaml')).toMatchObject({
        code: 1,
        err: expect.stringContaining('没有这个文件'),
      });
    }
  });
});
