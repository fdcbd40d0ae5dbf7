import { createTestApp, type TestApp } from '@shifan/api/test-support';
import { rebuildRollups, SYSTEM_PERSON, withTenant } from '@shifan/db';
import { Client } from 'pg';
import { generate, type Generated } from '../generated-cases/load.ts';
import { TODAY } from '../generated-cases/setting.ts';
import { answerPanel, median, PANELS, readPanel } from './overview/panels.ts';
import { PLAIN } from './overview/plain.ts';
import { type PanelFigures, sectionOf, type WhatIfFigures } from './overview/section.ts';
import { askWhatIf, cellsOfAnswer, cellsOfEvaluator, type Question } from './overview/what-if.ts';
import { writeSection } from './report.ts';

const CASES = 1_000_000;
const SLOW_MS = 3_000;

const QUESTIONS: Question[] = [
  { as: 'ministry', jurisdiction: 'national-2025', parameter: 'operating-years', value: '6' },
  { as: 'province_440000', jurisdiction: 'guangdong-draft', parameter: 'served-smes-creation', value: '1500' },
  { as: 'province_440000', jurisdiction: 'guangdong-draft', parameter: 'event-enterprises', value: '500' },
];

async function main(cases: number): Promise<void> {
  const app = await createTestApp({ at: TODAY });
  const client = new Client({ connectionString: app.databaseUrl });
  await client.connect();
  try {
    const { generated, loadSeconds, rebuildSeconds } = await prepare(app, client, cases);
    const panels = await measurePanels(app, client);
    // every application is one that the ministry may read, so that its question is asked of all of them
    await client.query(`update app.answer_facts set visible_to_ministry = true where decider = 'ministry'`);
    await client.query('vacuum analyze app.answer_facts');
    const whatIfs: WhatIfFigures[] = [];
    for (const question of QUESTIONS) whatIfs.push(await measureWhatIf(app, client, { question, generated }));
    const { rows } = await client.query<{ n: string }>('select count(*) as n from app.answer_facts');
    const { events } = generated;
    const applications = Number(rows[0]?.n);
    const section = sectionOf({ cases, events, applications, loadSeconds, rebuildSeconds, panels, whatIfs });
    if (cases === CASES) writeSection('The overview and what-if', section);
    else say(section);
  } finally {
    await client.end();
    await app.close();
  }
}

async function prepare(app: TestApp, client: Client, cases: number) {
  const start = performance.now();
  const generated = await generate({ url: app.databaseUrl, cases, log: say });
  const loaded = performance.now();
  await client.query('vacuum analyze');
  const analysed = performance.now();
  await rebuildRollups(app.databaseUrl);
  const rebuildSeconds = (performance.now() - analysed) / 1000;
  say(`counted anew in ${rebuildSeconds.toFixed(0)} s`);
  return { generated, loadSeconds: (loaded - start) / 1000, rebuildSeconds };
}

async function measurePanels(app: TestApp, client: Client): Promise<PanelFigures[]> {
  const figures: PanelFigures[] = [];
  for (const panel of PANELS) {
    const plain = async (): Promise<number> => {
      const from = performance.now();
      await client.query(PLAIN[panel]);
      return performance.now() - from;
    };
    // what takes seconds varies little
    const first = await plain();
    const plainMs = first > SLOW_MS ? first : await median(3, plain);
    const readMs = await median(25, () => readPanel(app, panel));
    const answerMs = await median(25, () => answerPanel(app, panel));
    figures.push({ panel, readMs, answerMs, plainMs });
    say(JSON.stringify(figures.at(-1)));
  }
  return figures;
}

type Asked = { question: Question; generated: Generated };

async function measureWhatIf(app: TestApp, client: Client, { question, generated }: Asked): Promise<WhatIfFigures> {
  const scanMs = await median(5, () => scan(app, question));
  const whatIfMs = await median(5, async () => {
    const from = performance.now();
    await askWhatIf(app, question);
    return performance.now() - from;
  });
  const { evaluated: applications } = await askWhatIf(app, question);
  const answered = await cellsOfAnswer(app, question);
  const found = await cellsOfEvaluator(client, question, generated.pools.all);
  const names = new Set([...answered.keys(), ...found.keys()]);
  const different = [...names].filter((name) => answered.get(name) !== found.get(name));
  for (const name of different.slice(0, 5))
    say(`${name}: answered ${answered.get(name)}, evaluated ${found.get(name)}`);
  const name = `${question.jurisdiction}: ${question.parameter} to ${question.value}`;
  const figures = { name, applications, whatIfMs, scanMs, cells: names.size, different: different.length };
  say(JSON.stringify(figures));
  return figures;
}

/** The same rows in the same role, only counted: milliseconds. */
async function scan({ services }: TestApp, { as, jurisdiction }: Question): Promise<number> {
  const ministry = as === 'ministry';
  const tenant = ministry ? 'ministry' : as.replace('province_', '');
  const context = { tenant, level: ministry ? 'ministry' : 'province', unit: tenant, person: SYSTEM_PERSON } as const;
  return withTenant(services.pools[ministry ? 'ministry' : 'officer'], context, async (tx) => {
    const from = performance.now();
    await tx
      .selectFrom('answer_facts')
      .select((eb) => [ministry ? 'tenant_id' : 'division_code', 'kind', 'stage', eb.fn.countAll().as('n')])
      .where('jurisdiction', '=', jurisdiction)
      .where('purpose', '=', 'creation')
      .groupBy([ministry ? 'tenant_id' : 'division_code', 'kind', 'stage'])
      .execute();
    return performance.now() - from;
  });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const [asked] = process.argv.slice(2).map(Number);
await main(asked ?? CASES);
process.exit();
