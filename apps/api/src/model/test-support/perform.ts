import { randomUUID } from 'node:crypto';
import type { RolePools } from '@shifan/db';
import type { DossierViewDto } from '../../contract/dossiers.ts';
import type { Ref } from '../../contract/scalars.ts';
import { actAs } from '../../seeds/actor.ts';
import { fillDossier } from '../../seeds/file-dossier.ts';
import { DEMO_OPERATORS } from '../../seeds/operators.ts';
import type { Caller, TestApp } from '../../test-support/create-test-app.ts';
import { refusalOf } from '../../test-support/refusal-of.ts';
import { type Act, type ActName, documentOf, listOf, noticeOf, phaseOf } from './act.ts';
import { plusDays } from './days.ts';
import { type Code, eventDay, type Judgement } from './judge.ts';
import type { Stored } from './stored.ts';
import type { Case, Notice, World } from './world.ts';

/** The product, and what it calls the things that the model knows without a name. */
export type Product = {
  test: TestApp;
  stored: Stored;
  /** of a second scheduler */
  pools: RolePools;
  refs: Map<Case, Ref>;
  notices: Map<Notice, string>;
};

type Order = { api: Caller; command: { commandId: string; expectedVersion: number } & Ref; act: Act };
type Result = { caseId: string; ok: boolean; refusal?: { code: string } | undefined };

const REASONS = '按办法审核。';

/** Does it in the product, by its own procedures. An answer that is neither yes nor a refusal is thrown. */
export async function perform(product: Product, world: World, act: Act): Promise<Judgement> {
  const list = LISTS[act.do];
  const order = await orderOf(product, act);
  const call = () => (list ? list(product, world, order) : single(product, order));
  const answers = await Promise.all([call(), ...(act.twice && !ONCE.includes(act.do) ? [call()] : [])]);
  const [first, second] = answers.map(({ code }) => code);
  if (answers.length === 2 && first !== second) throw new Error(`sent twice: ${String(first)} and ${String(second)}`);
  return answers[0] as Judgement;
}

/** Acts that are several calls here. */
const ONCE: readonly ActName[] = ['apply', 'enact'];

async function orderOf({ test, stored, refs }: Product, act: Act): Promise<Order> {
  const ref = refs.get(act.case);
  if (!ref) throw new Error(act.case.name);
  const version = await stored.versionOf(ref);
  const command = { ...ref, commandId: randomUUID(), expectedVersion: act.stale ? version - 1 : version };
  return { api: test.as(act.as.username), command, act };
}

async function single(product: Product, order: Order): Promise<Judgement> {
  const call = SINGLE[order.act.do];
  if (!call) throw new Error(order.act.do);
  return { code: (await outcome(call(order, product))).code };
}

async function outcome<T>(call: Promise<T>): Promise<{ code: Code; value?: T }> {
  return call.then(
    (value) => ({ code: null, value }),
    async (error: unknown) => ({ code: (await refusalOf(Promise.reject(error))).code }),
  );
}

type Single = (order: Order, product: Product) => Promise<unknown>;

const SINGLE: Partial<Record<ActName, Single>> = {
  submit: async ({ api, command }, { stored }) => {
    const draftVersion = await stored.draftVersionOf(command);
    return api.applications.submit({ ...command, draftVersion, declaration: true });
  },
  withdraw: ({ api, command }) => api.applications.withdraw({ ...command, reasons: REASONS }),
  return: ({ api, command }) => api.review.return({ ...command, reasons: REASONS }),
  decline: ({ api, command }) => api.review.decline({ ...command, reasons: REASONS }),
  recommend: ({ api, command }) => api.review.recommend({ ...command, opinion: REASONS }),
  unrecommend: ({ api, command }) => api.review.withdrawRecommendation({ ...command, reasons: REASONS }),
  object: ({ command, act }, { test, notices }) => {
    const { expectedVersion: _, ...ref } = command;
    const said = { name: '王先生', contact: '13900000000', grounds: '数据不实', statement: '与实际不符，请核实。' };
    return test.asPublic().objections.file({ ...ref, ...said, publicNoticeId: notices.get(noticeOf(act)) ?? '' });
  },
  'settle-objection': async ({ api, command, act }, { stored }) => {
    const ids = await stored.objectionsOf(command);
    const objectionId = ids[act.n % ids.length] ?? '';
    return api.objections.settle({ ...command, objectionId, founded: act.flag, findings: REASONS, reply: REASONS });
  },
  progress: ({ api, command }) => api.creation.report({ ...command, targets: [], tasks: [], note: '按方案推进。' }),
  apply: applyForAcceptance,
  conclude: ({ api, command, act }) => {
    const purpose = act.case.title ? 'reexamination' : 'acceptance';
    return api.acceptance.conclude({ ...command, purpose, outcome: act.flag ? 'pass' : 'fail', reasons: REASONS });
  },
  reject: ({ api, command }) => api.acceptance.reject({ ...command, reasons: REASONS }),
  pass: ({ api, command }) => api.acceptance.passReexamination({ ...command, reasons: REASONS }),
  fail: ({ api, command }) => api.acceptance.failReexamination({ ...command, reasons: REASONS }),
  change: ({ api, command, act }, { test }) => {
    const eventOn = eventDay(test.clock.today(), act.n);
    return api.changes.report({ ...command, sort: 'rename', eventOn, description: '运营主体更名。' });
  },
  opinion: async ({ api, command, act }, { stored }) => {
    const changeId = await changeOf(stored, command, act.n);
    return api.changes.giveOpinion({ ...command, changeId, keep: act.flag, reasons: REASONS });
  },
  'settle-change': async ({ api, command, act }, { stored }) => {
    const changeId = await changeOf(stored, command, act.n);
    return api.changes.settle({ ...command, changeId, keep: act.flag, reasons: REASONS, round: '本年度' });
  },
  check: ({ api, command }, { test }) => {
    const { expectedVersion: _, ...unseen } = command;
    return api.sanctions.noteCheck({
      ...unseen,
      checkedOn: test.clock.today(),
      source: '信用中国网站查询',
      listed: true,
    });
  },
  sanction: async ({ api, command, act }, { stored }) => {
    const found = act.flag ? await stored.listingOf(command) : undefined;
    return api.sanctions.sanction({
      ...command,
      ground: 'dishonesty-list',
      recordId: found ?? randomUUID(),
      reasons: REASONS,
    });
  },
};

async function changeOf(stored: Stored, ref: Ref, n: number): Promise<string> {
  const ids = await stored.changesOf(ref);
  return ids[n % ids.length] ?? '';
}

/** The dossier is opened, handed in, and filled in where that is what it lacks. */
async function applyForAcceptance({ api, command, act }: Order, { test }: Product): Promise<unknown> {
  const purpose = 'acceptance';
  const { tenantId, caseId } = command;
  const opened = await api.dossiers.open({ ...command, purpose });
  const submit = ({ draftVersion }: DossierViewDto) =>
    api.dossiers.submit({ ...command, commandId: randomUUID(), purpose, draftVersion, declaration: true });
  try {
    return await submit(opened);
  } catch (error) {
    if ((await refusalOf(Promise.reject(error))).code !== 'DOSSIER_INCOMPLETE') throw error;
  }
  const operator = DEMO_OPERATORS.find(({ username }) => username === act.case.name);
  if (!operator) throw new Error(act.case.name);
  const clerk = await actAs(test.services, operator.username, test.clock.now());
  return submit(await fillDossier(clerk, { tenantId, caseId }, { purpose, operator }));
}

type List = (product: Product, world: World, order: Order) => Promise<Judgement>;

const LISTS: Partial<Record<ActName, List>> = {
  publish: async (product, world, { api, command: { commandId }, act }) => {
    const list = listOf(world, act);
    const published = await outcome(
      api.publicNotices.publish({
        commandId,
        jurisdiction: act.case.programme.jurisdiction,
        phase: phaseOf(act),
        title: '公示',
        firstDay: product.test.clock.today(),
        cases: await chosen(product, list),
      }),
    );
    if (published.value) product.stored.lastNotice = published.value.id;
    return { code: published.code };
  },
  confirm: async (product, world, { api, command: { commandId }, act }) => {
    const id = product.notices.get(noticeOf(act)) ?? '';
    const documentNumber = documentOf(act);
    const cases = await chosen(product, listOf(world, act));
    const order = { commandId, id, cases, ...(documentNumber ? { documentNumber } : {}) };
    const { code, value } = await outcome(api.publicNotices.confirm(order));
    return { code, ...resultsOf(product, value?.results) };
  },
  open: async (product, _, { api, command: { commandId }, act }) => {
    const cases = await chosen(product, [act.case]);
    const { code, value } = await outcome(api.acceptance.openReexaminations({ commandId, cases }));
    return { code, ...resultsOf(product, value) };
  },
  enact: async ({ test }, _, { act }) => {
    const first = test.as('province_440000');
    const order = {
      jurisdiction: act.case.programme.jurisdiction,
      documentNumber: '测试〔2027〕1号',
      inForceOn: plusDays(test.clock.today(), act.n % 60),
    };
    const proposed = await outcome(first.enactments.propose({ ...order, commandId: randomUUID() }));
    if (!proposed.value) return { code: proposed.code };
    const second = act.flag ? test.as('province_440000_second') : first;
    return {
      code: (await outcome(second.enactments.approve({ commandId: randomUUID(), id: proposed.value.id }))).code,
    };
  },
};

async function chosen({ stored, refs }: Product, list: readonly Case[]) {
  const cases = [];
  for (const one of list) {
    const ref = refs.get(one);
    if (ref) cases.push({ ...ref, expectedVersion: await stored.versionOf(ref) });
  }
  return cases;
}

function resultsOf({ refs }: Product, results: readonly Result[] | undefined): { results?: Map<Case, Code> } {
  if (!results) return {};
  const named = [...refs].flatMap(([one, { caseId }]): [Case, Code][] => {
    const found = results.find((result) => result.caseId === caseId);
    return found ? [[one, found.ok ? null : (found.refusal?.code ?? '')]] : [];
  });
  return { results: new Map(named) };
}
