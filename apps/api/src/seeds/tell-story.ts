import { randomUUID } from 'node:crypto';
import { morningOf } from '../clock/clock.ts';
import type { Ref } from '../contract/scalars.ts';
import type { Services } from '../services.ts';
import { actAs, type Actor } from './actor.ts';
import { fillApplication, submitApplication } from './file-application.ts';
import type { DemoOperator } from './operators.ts';
import type { Step } from './stories.ts';

type Telling = { services: Services; operator: DemoOperator; ref: Ref | null };
type Told<S extends Step['do']> = Extract<Step, { do: S }>;
type Tell<S extends Step['do']> = (telling: Telling & { actor: Actor }, step: Told<S>) => Promise<Ref | null>;

const commandId = randomUUID;

/** Lets a case live through its past, step by step, by the people who would have done it. */
export async function tellStory(services: Services, operator: DemoOperator, steps: readonly Step[]): Promise<void> {
  const telling: Telling = { services, operator, ref: null };
  for (const [index, step] of steps.entries()) {
    const username = 'by' in step ? step.by : operator.username;
    const actor = await actAs(services, username, morningOf(step.on) + index * 60_000);
    telling.ref = await tell({ ...telling, actor }, step);
  }
}

function tell<S extends Step['do']>(telling: Telling & { actor: Actor }, step: Told<S>): Promise<Ref | null> {
  const kind: S = step.do;
  return TELL[kind](telling, step);
}

/** The case on the desk, with the version it stands at. */
async function versioned({ actor, ref }: Telling & { actor: Actor }) {
  if (!ref) throw new Error('a story begins with a draft or a submission');
  const { summary } = await actor.api.review.case(ref);
  return { ...ref, commandId: commandId(), expectedVersion: summary.version };
}

function refOf({ ref }: Telling): Ref {
  if (!ref) throw new Error('a story begins with a draft or a submission');
  return ref;
}

function appliedUnder({ unit, under }: Told<'draft' | 'submit'>) {
  return { ...(unit ? { unit } : {}), ...(under ? { jurisdiction: under } : {}) };
}

const TELL: { [S in Step['do']]: Tell<S> } = {
  draft: ({ actor, operator }, step) => fillApplication(actor, operator, { whole: false, ...appliedUnder(step) }),
  submit: async ({ actor, operator }, step) => {
    const ref = await fillApplication(actor, operator, { whole: true, ...appliedUnder(step) });
    await submitApplication(actor, ref);
    return ref;
  },
  resubmit: async (telling, { changes }) => {
    const { api } = telling.actor;
    const ref = refOf(telling);
    const { draftVersion } = await api.applications.get(ref);
    await api.applications.saveDraft({ ...ref, commandId: commandId(), draftVersion, changes });
    await submitApplication(telling.actor, ref);
    return ref;
  },
  remark: async (telling, { path, text }) => {
    const ref = refOf(telling);
    await telling.actor.api.review.addRemark({ ...ref, commandId: commandId(), path, text });
    return ref;
  },
  judge: async (telling, { criterion, status, reasons }) => {
    const ref = refOf(telling);
    await telling.actor.api.review.judge({ ...ref, commandId: commandId(), criterion, status, reasons });
    return ref;
  },
  return: async (telling, { reasons }) => {
    await telling.actor.api.review.return({ ...(await versioned(telling)), reasons });
    return telling.ref;
  },
  recommend: async (telling, { opinion }) => {
    await telling.actor.api.review.recommend({ ...(await versioned(telling)), opinion });
    return telling.ref;
  },
  decline: async (telling, { reasons }) => {
    await telling.actor.api.review.decline({ ...(await versioned(telling)), reasons });
    return telling.ref;
  },
  publish: async (telling, { title, on }) => {
    const { commandId: id, ...chosen } = await versioned(telling);
    const { summary } = await telling.actor.api.review.case(refOf(telling));
    const { jurisdiction } = summary;
    await telling.actor.api.publicNotices.publish({
      commandId: id,
      jurisdiction,
      phase: 'notice-candidate',
      title,
      firstDay: on,
      cases: [chosen],
    });
    return telling.ref;
  },
  object: async (telling, { grounds, statement }) => {
    const ref = refOf(telling);
    const { api } = telling.actor;
    const notices = await api.publicNotices.list({ status: 'running' });
    const notice = notices.find(({ items }) => items.some(({ caseId }) => caseId === ref.caseId));
    if (!notice) throw new Error('the case is on no running notice');
    const objector = { name: '王先生（演示）', contact: '13900000000' };
    const publicNoticeId = notice.id;
    await api.objections.file({ ...ref, commandId: commandId(), publicNoticeId, ...objector, grounds, statement });
    return ref;
  },
};
