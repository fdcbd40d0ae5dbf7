import { parseCivilDate } from '@shifan/calendar';
import {
  addSubmission,
  appendEvents,
  type CaseFile,
  type CaseRef,
  type Context,
  lockCase,
  newId,
  openDossier,
  type RolePools,
  storeAnswerFacts,
  submitDossier,
  SYSTEM_PERSON,
  type Tx,
  withTenant,
} from '@shifan/db';
import { due } from '@shifan/process';
import type { Kind } from './answers.ts';
import { createFinder } from './found.ts';
import { type Drawn, keptOf } from './load-answers.ts';
import { type Random, randomOf } from './random.ts';
import { contextOf, type Setting, settings, TODAY } from './setting.ts';
import { type Step, take, wishIn } from './walk.ts';

/** A case as it was found, to be worked on. */
export interface Found extends CaseRef {
  operator: string;
  unit: string;
  jurisdiction: string;
  year: number;
  kind: Kind;
}

/** Commands on cases through the repositories of the product, each as the one who gives it; returns the events' types. */
export async function actFurther(
  pools: RolePools,
  cases: readonly Found[],
  { answers, seed }: { answers: readonly Drawn[]; seed: number },
): Promise<string[]> {
  const AT_ONCE = 4;
  const happened: string[] = [];
  const one = async (found: Found, index: number): Promise<void> => {
    happened.push(...(await actOn(pools, found, { answers, random: randomOf(seed + index) })));
  };
  for (let from = 0; from < cases.length; from += AT_ONCE) {
    await Promise.all(cases.slice(from, from + AT_ONCE).map((found, index) => one(found, from + index)));
  }
  return happened;
}

type With = { answers: readonly Drawn[]; random: Random };

/** One command on one case: what somebody would do next; nothing where the engine refuses it. */
async function actOn(pools: RolePools, found: Found, { answers, random }: With): Promise<string[]> {
  const setting = settingOf(found);
  const file = await withTenant(pools.operator, contextFor('operator', found), (tx) => lockCase(tx, found));
  const wish = wishIn(setting, stateOf(file), { random, on: parseCivilDate(stateOf(file).lastOn ?? TODAY) });
  const step = wish && take(setting, stateOf(file), { ...wish, on: TODAY });
  if (!step) return [];
  const context = contextFor(step.actor, found);
  await withTenant(pools[audienceOf(context)], context, (tx) =>
    write(tx, { found, setting, step, context, answers, random }),
  );
  return step.events.map(({ type }) => type);
}

type Writing = With & { found: Found; setting: Setting; step: Step; context: Context };

async function write(tx: Tx, writing: Writing): Promise<void> {
  const { found, setting, step, context } = writing;
  const { version, pluginVersion, divisionCode: division } = await lockCase(tx, found);
  const { stage, phase, level, closedReason } = step.after;
  const shown = shownBy(setting, step);
  const submits = step.command.do === 'submit';
  await appendEvents(tx, found, {
    expectedVersion: version,
    events: step.events.map((event) => ({ type: event.type, on: event.on, payload: event })),
    projection: { stage, phase, level, closedReason: closedReason ?? null, state: step.after },
    actor: { id: context.person, name: '生成', level: step.actor === 'association' ? 'public' : step.actor },
    commandId: newId(),
    at: `${TODAY}T01:00:00.000Z`,
    due: due(step.after, contextOf(setting, TODAY, step.actor))
      .filter(({ name }) => name !== 'change-report')
      .map(({ name, on, provisional, citation }) => ({ name, on, provisional, citation: citation ?? {} })),
    ...(shown === undefined ? {} : { visibleToMinistry: shown }),
    ...(submits ? { submission: { on: TODAY, pluginVersion } } : {}),
  });
  if (submits) await submitAnswers(tx, { ...writing, version, pluginVersion, division });
  if (step.command.do === 'apply-acceptance')
    await submitDossierOf(tx, { ...writing, version, pluginVersion, division });
}

type Submitting = Writing & { version: number; pluginVersion: string; division: string };

const find = createFinder();

const rest = ({ context }: Writing) => ({
  receivedBy: '生成',
  at: `${TODAY}T01:00:00.000Z`,
  on: TODAY,
  year: 2033,
  by: { id: context.person, name: '生成' },
  files: [],
});

async function submitAnswers(tx: Tx, writing: Submitting): Promise<void> {
  const { found, version, pluginVersion, division } = writing;
  const drawn = drawnFor(writing);
  const { creation } = drawn;
  const more = { caseVersion: version + 1, pluginVersion, formVersion: 1, facts: creation, reasons: {} };
  await addSubmission(tx, found, { ...rest(writing), ...more });
  await storeAnswerFacts(tx, found, {
    purpose: 'creation',
    pluginVersion,
    onDay: TODAY,
    facts: keptOf(found, creation),
    verdicts: find({ drawn, stage: 'creation', on: TODAY, division, baseline: false }),
  });
}

async function submitDossierOf(tx: Tx, writing: Submitting): Promise<void> {
  const { found, pluginVersion, step, division } = writing;
  const drawn = drawnFor(writing);
  const { designation } = drawn;
  const which = { purpose: 'acceptance' as const, round: step.after.acceptance.attempts };
  const { at } = rest(writing);
  const opened = await openDossier(tx, found, { ...which, year: 2033, facts: designation, prefilled: {}, at });
  await submitDossier(tx, found, { ...which, ...rest(writing), version: opened.version });
  const facts = keptOf(found, designation);
  const verdicts = find({ drawn, stage: 'designation', on: TODAY, division, baseline: false });
  await storeAnswerFacts(tx, found, { purpose: 'designation', pluginVersion, onDay: TODAY, facts, verdicts });
}

function drawnFor({ answers, found, random }: Writing): Drawn {
  return random.pick(
    answers.filter(({ jurisdiction, kind }) => jurisdiction === found.jurisdiction && kind === found.kind),
  );
}

/** The same as of the case's own authority and unit. */
function settingOf({ jurisdiction, year, tenantId, unit }: Found): Setting {
  const of = settings().find(
    (one) =>
      one.jurisdiction === jurisdiction &&
      one.year === year &&
      (tenantId === '440000') === (one.authority === '440000'),
  );
  if (!of) throw new Error(`no programme ${jurisdiction} of ${year}`);
  return { ...of, authority: tenantId, unit };
}

function stateOf({ state }: CaseFile): Step['before'] {
  const kept: object = state;
  return kept as Step['before'];
}

function shownBy({ decider }: Setting, { events }: Step): boolean | undefined {
  if (decider !== 'ministry') return undefined;
  if (events.some((event) => event.type === 'recommended' && event.next === 'ministry')) return true;
  const back = events.some((event) => event.type === 'recommendation-withdrawn' && event.level === 'province');
  return back ? false : undefined;
}

function audienceOf({ level }: Context): 'operator' | 'officer' | 'ministry' | 'jobs' {
  if (level === 'operator' || level === 'ministry') return level;
  return level === 'system' ? 'jobs' : 'officer';
}

function contextFor(actor: Step['actor'], { tenantId, operator, unit }: Found): Context {
  const person = newId();
  if (actor === 'operator') return { tenant: tenantId, level: 'operator', operator, person };
  if (actor === 'ministry') return { tenant: 'ministry', level: 'ministry', unit: 'ministry', person };
  if (actor === 'municipality') return { tenant: tenantId, level: 'municipality', unit, person };
  if (actor === 'province') return { tenant: tenantId, level: 'province', unit: tenantId, person };
  return { tenant: tenantId, level: 'system', person: SYSTEM_PERSON };
}
