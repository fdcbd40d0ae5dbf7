import { createSqlCompiler, evaluateCriteria, findNotice, overall, verdictMarks } from '@shifan/rules';
import { parseCivilDate } from '@shifan/calendar';
import { ANSWER_COLUMNS, listOpenAnswers } from '@shifan/db';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAsPerson } from '../cases/as-person.ts';
import type { SupposedNumber } from '../contract/deciding.ts';
import { impactCaseOf } from '../designer/impact-case.ts';
import { getPlugin } from '../law/installed-plugins.ts';
import { pluginOf } from '../law/kept-versions.ts';
import { actAs } from '../seeds/actor.ts';
import { bringTo } from '../test-support/bring-to.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { becomeCandidates, handIn } from '../test-support/live-on.ts';
import { refusalOf } from '../test-support/refusal-of.ts';
import { catchUpAnswers } from './catch-up.ts';
import { criteriaOf } from './numbers-of.ts';
import { sqlLaw } from './versions.ts';
import { supposedPlugin } from './supposed-plugin.ts';

const NATIONAL = 'national-2025';
const DRAFT = 'guangdong-draft';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
  for (const operator of ['gz_testing', 'fs_base', 'zj_digital']) await bringTo(test, { operator, stage: 'submitted' });
  await bringTo(test, { operator: 'gz_cloud', stage: 'submitted', jurisdiction: DRAFT });
  const [candidate] = await becomeCandidates(test, ['gz_platform']);
  test.clock.set('2027-12-20');
  if (candidate) await handIn(test, candidate, { operator: 'gz_platform' });
});
afterAll(() => test.close());

type Kept = { tenant_id: string; case_id: string; jurisdiction: string; plugin_version: string; kind: string } & {
  purpose: 'creation' | 'designation';
  verdicts: string;
};

const PROVINCE = 'province_440000';

/** What the evaluator finds of every open case that the person may read, before and after. */
async function evaluated(username: string, asked: { jurisdiction: string; stage: string; changes: SupposedNumber[] }) {
  const { ctx } = await actAs(test.services, username, test.clock.now());
  const open = await readAsPerson(ctx, (tx) => listOpenAnswers(tx, { jurisdiction: asked.jurisdiction, limit: 200 }));
  const judged = open.flatMap((one) => {
    const own = pluginOf({ ...one, submitted: true });
    const [before, after] = [own, supposedPlugin(own, asked.changes)].map((plugin) => {
      const {
        judgements: _,
        notice,
        ...context
      } = impactCaseOf(asked.stage === 'creation' ? { ...one, dossier: null } : one, plugin);
      const found = evaluateCriteria({
        ...context,
        plugin,
        on: parseCivilDate(context.on),
        notice: findNotice(plugin, { id: typeof notice === 'string' ? notice : one.noticeId, authority: one.tenantId }),
      });
      return context.stage === asked.stage ? found : undefined;
    });
    return before && after ? [{ one, before, after }] : [];
  });
  const changed = judged.filter(({ before, after }) => before.some((it, i) => it.status !== after[i]?.status));
  return {
    evaluated: judged.length,
    changed: changed.length,
    overall: changed.filter(({ before, after }) => overall(before) !== overall(after)).length,
    divisions: changed.map(({ one }) => one.divisionCode).toSorted(),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

async function asked(
  username: string,
  question: { jurisdiction: string; stage: 'creation' | 'designation'; changes: SupposedNumber[] },
) {
  const found = await test.as(username).deciding.whatIf(question);
  return {
    evaluated: found.evaluated,
    changed: found.changed,
    overall: sum(found.rows.flatMap((row) => row.overall.map(({ n }) => n))),
    divisions: found.rows.flatMap((row) => Array.from({ length: row.changed }, () => row.authority)).toSorted(),
  };
}

describe('what a number of the law would do', () => {
  it.each([
    { jurisdiction: NATIONAL, stage: 'creation' as const, changes: [{ parameter: 'operating-years', value: '90' }] },
    { jurisdiction: NATIONAL, stage: 'creation' as const, changes: [{ parameter: 'operating-years', value: '6' }] },
    {
      jurisdiction: DRAFT,
      stage: 'creation' as const,
      changes: [{ parameter: 'served-smes-creation', value: '99999' }],
    },
    {
      jurisdiction: DRAFT,
      stage: 'creation' as const,
      changes: [
        { parameter: 'offline-events-creation', bound: 'exclusive' as const },
        { parameter: 'event-enterprises', value: '500' },
      ],
    },
    { jurisdiction: NATIONAL, stage: 'designation' as const, changes: [{ parameter: 'operating-years', value: '90' }] },
  ])('is what the evaluator finds of every case: $jurisdiction $stage $changes', async (question) => {
    const found = await asked(PROVINCE, question);
    expect(found).toEqual(await evaluated(PROVINCE, question));
  });

  it('changes something where a number is out of reach, and nothing where it stays', async () => {
    const far = await test.as(PROVINCE).deciding.whatIf({
      jurisdiction: DRAFT,
      stage: 'creation',
      changes: [{ parameter: 'served-smes-creation', value: '99999' }],
    });
    expect(far.changed).toBe(1);
    expect(far.rows).toMatchObject([
      { authority: '440100', kind: 'platform', stage: 'review', n: 1, criteria: [{ criterion: 'served-smes' }] },
    ]);
    const same = await test.as(PROVINCE).deciding.whatIf({
      jurisdiction: DRAFT,
      stage: 'creation',
      changes: [{ parameter: 'served-smes-creation', value: '1000', bound: 'inclusive' }],
    });
    expect(same).toMatchObject({ evaluated: 1, changed: 0, criteria: [] });
  });

  it('is told to the ministry of what was recommended to it, by authority', async () => {
    const question = {
      jurisdiction: NATIONAL,
      stage: 'creation' as const,
      changes: [{ parameter: 'operating-years', value: '90' }],
    };
    const found = await test.as('ministry').deciding.whatIf(question);
    expect(found).toMatchObject({ by: 'authority', evaluated: 1, changed: 1, rows: [{ authority: '440000' }] });
    expect(
      (
        await test.as('ministry').deciding.whatIf({
          ...question,
          jurisdiction: DRAFT,
          changes: [{ parameter: 'served-smes-creation', value: '1' }],
        })
      ).evaluated,
    ).toBe(0);
  });

  it('is not told to cities and operators, nor of a number that the measure has not', async () => {
    const question = {
      jurisdiction: NATIONAL,
      stage: 'creation' as const,
      changes: [{ parameter: 'operating-years', value: '90' }],
    };
    for (const who of ['unit_440600', 'gz_platform']) {
      expect((await refusalOf(test.as(who).deciding.whatIf(question))).code).toBe('FORBIDDEN');
    }
    const unknown = test.as(PROVINCE).deciding.whatIf({ ...question, changes: [{ parameter: 'none', value: '1' }] });
    expect((await refusalOf(unknown)).code).toBe('PLUGIN_PARAMETER_UNKNOWN');
  });
});

describe('what stands beside the answers', () => {
  it('is what the evaluator finds, and what the compiled criteria find, of every application and dossier', async () => {
    const admin = new pg.Client({ connectionString: test.databaseUrl });
    await admin.connect();
    const { rows } = await admin.query<Kept>(
      `select tenant_id, case_id, purpose, jurisdiction, plugin_version, kind, verdicts from app.answer_facts order by 1, 2, 3`,
    );
    expect(new Set(rows.map(({ purpose }) => purpose))).toEqual(new Set(['creation', 'designation']));
    for (const row of rows) {
      const plugin = pluginOf({ jurisdiction: row.jurisdiction, pluginVersion: row.plugin_version, submitted: true });
      const standard = criteriaOf({ plugin, kind: row.kind, stage: row.purpose });
      expect(row.verdicts).toHaveLength(standard.length);
      for (const trusting of [true, false]) {
        const compiler = createSqlCompiler(ANSWER_COLUMNS, { trusting });
        const marks = standard.map(({ condition }) => compiler.condition(sqlLaw(plugin), condition)).join(') || (');
        const of = [row.tenant_id, row.case_id, row.purpose].map((text) => compiler.text(text));
        const { text, values } = compiler.finish(
          compiler.select(
            { marks: `'' || (${marks})` },
            `(select * from app.answer_facts where tenant_id = ${of[0]} and case_id::text = ${of[1]} and purpose = ${of[2]}) a`,
          ),
        );
        expect((await admin.query(text, values)).rows).toEqual([{ marks: row.verdicts }]);
      }
    }
    const { ctx } = await actAs(test.services, PROVINCE, test.clock.now());
    const kept = new Map(rows.map((row) => [`${row.case_id} ${row.purpose}`, row.verdicts]));
    for (const jurisdiction of [NATIONAL, DRAFT]) {
      for (const one of await readAsPerson(ctx, (tx) => listOpenAnswers(tx, { jurisdiction, limit: 200 }))) {
        const plugin = pluginOf({ ...one, submitted: true });
        const { judgements: _, notice, ...context } = impactCaseOf(one, plugin);
        const call = findNotice(plugin, {
          id: typeof notice === 'string' ? notice : one.noticeId,
          authority: one.tenantId,
        });
        const found = evaluateCriteria({ ...context, plugin, on: parseCivilDate(context.on), notice: call });
        expect(kept.get(`${one.caseId} ${context.stage}`)).toBe(verdictMarks(found));
      }
    }
    await admin.end();
  });
});

describe('a distribution', () => {
  it('has a class for every number between the least and the most, and the number of the law', async () => {
    const { facts } = await test
      .as(PROVINCE)
      .deciding.facts({ jurisdiction: NATIONAL, kind: 'platform', stage: 'creation' });
    const years = facts.find(({ limits }) => limits.some(({ parameter }) => parameter === 'operating-years'));
    const found = await test.as(PROVINCE).deciding.distribution({
      jurisdiction: NATIONAL,
      kind: 'platform',
      stage: 'creation',
      fact: years?.id ?? '',
    });
    expect(found.fact).toMatchObject({ unit: '年', limits: [{ value: '3', bound: 'inclusive' }] });
    expect(sum(found.classes.map(({ n }) => n))).toBe(found.known);
    expect(found).toMatchObject({ cases: 2, known: 2 });
  });

  it('is of every item that is offered', async () => {
    for (const kind of ['platform', 'base'] as const) {
      for (const stage of ['creation', 'designation'] as const) {
        const standard = { jurisdiction: DRAFT, kind, stage };
        const { facts } = await test.as(PROVINCE).deciding.facts(standard);
        expect(facts.length).toBeGreaterThan(3);
        for (const { id } of facts) {
          const found = await test.as(PROVINCE).deciding.distribution({ ...standard, fact: id });
          expect(sum(found.classes.map(({ n }) => n))).toBe(found.known);
        }
      }
    }
  });
});

describe('numbers that can be moved', () => {
  it('are those the standard rests on, with the words that rest on them', async () => {
    const { parameters } = await test
      .as(PROVINCE)
      .deciding.parameters({ jurisdiction: DRAFT, kind: 'base', stage: 'creation' });
    const share = parameters.find(({ parameter }) => parameter === 'quality-share-creation');
    expect(share).toMatchObject({
      value: '25',
      unit: '%',
      bound: 'exclusive',
      bounds: ['inclusive', 'exclusive'],
      fact: 'fact.qualityShare',
    });
    expect(parameters.find(({ parameter }) => parameter === 'champion-weight')).toMatchObject({ bounds: ['exact'] });
  });
});

/** The place of a criterion among those of an application for a platform under the draft. */
function judged(id: string): number {
  const standard = { plugin: getPlugin(DRAFT), kind: 'platform', stage: 'creation' } as const;
  return criteriaOf(standard).findIndex((one) => one.id === id);
}

describe('an answer that is no number where one is asked for', () => {
  it('is missing, and keeps nothing else from being counted', async () => {
    const admin = new pg.Client({ connectionString: test.databaseUrl });
    await admin.connect();
    const where = `where jurisdiction = '${DRAFT}' and purpose = 'creation'`;
    const place = judged('served-smes') + 1;
    await admin.query(`update app.answer_facts set facts = facts || '{"servedSmes": "many"}',
      verdicts = overlay(verdicts placing '1' from ${place}) ${where}`);
    const question = { jurisdiction: DRAFT, stage: 'creation' as const };
    const found = await test
      .as(PROVINCE)
      .deciding.whatIf({ ...question, changes: [{ parameter: 'served-smes-creation', value: '99999' }] });
    expect(found).toMatchObject({ evaluated: 1, changed: 0 });
    const spread = await test
      .as(PROVINCE)
      .deciding.distribution({ ...question, kind: 'platform', fact: 'fact.servedSmes' });
    expect(spread).toMatchObject({ cases: 1, known: 0, classes: [] });
    await admin.query(`update app.answer_facts set facts = facts || '{"servedSmes": 2950}',
      verdicts = overlay(verdicts placing '4' from ${place}) ${where}`);
    await admin.end();
  });
});

describe('answers of an older database', () => {
  it('are kept when it is brought up to date, as they would have been at submission', async () => {
    const admin = new pg.Client({ connectionString: test.databaseUrl });
    await admin.connect();
    const rows = async () =>
      (await admin.query('select * from app.answer_facts order by tenant_id, case_id, purpose')).rows as unknown[];
    const before = await rows();
    await admin.query('delete from app.answer_facts');
    expect(await catchUpAnswers(test.databaseUrl, { pools: test.services.pools, demo: true })).toBe(before.length);
    expect(await rows()).toEqual(before);
    expect(await catchUpAnswers(test.databaseUrl, { pools: test.services.pools, demo: true })).toBe(0);
    await admin.query('update app.answer_facts set verdicts = null');
    expect(await catchUpAnswers(test.databaseUrl, { pools: test.services.pools, demo: true })).toBe(before.length);
    expect(await rows()).toEqual(before);
    await admin.end();
  });
});
