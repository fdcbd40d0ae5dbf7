import { createHash } from 'node:crypto';
import {
  canonicalJson,
  fileObjection as addObjection,
  findTrackedObjection,
  getPublicNotice,
  hashRequest,
  lockCase,
  newId,
  type NewObjectionFile,
  type PublicNotice,
  sm3,
  SYSTEM_PERSON,
  type TrackedObjection,
  type Tx,
  withPublic,
  withTenant,
} from '@shifan/db';
import { fail, failWith } from '@shifan/errors';
import { type Command, decide } from '@shifan/process';
import { processContext, stateOf } from '../cases/process-context.ts';
import type { NewObjection, ObjectionReceipt } from '../contract/objections.ts';
import type { Ref } from '../contract/scalars.ts';
import { isOnAnother } from '../public-notices/on-this-notice.ts';
import type { Context } from '../trpc/context.ts';
import { fingerprintsOf, type HandedIn, inspectEvidence, keepEvidence } from './receive-evidence.ts';
import { recordObjections } from './record-objections.ts';
import { trackingCode, trackingHash } from './tracking-code.ts';

type Asking = Pick<Context, 'services' | 'now' | 'today'>;

/**
 * Takes an objection in, with its evidence. What the notice's rules do not admit (without a name, without evidence, too
 * late) is refused with the clause; handed in twice it is one objection with one receipt.
 */
export async function fileObjection(
  ctx: Asking,
  asked: NewObjection,
  files: readonly HandedIn[],
): Promise<ObjectionReceipt> {
  const { services } = ctx;
  const prints = fingerprintsOf(files);
  const request = hashRequest('objections.file', prints.length === 0 ? asked : { ...asked, files: prints });
  const code = trackingCode(services.secret, request);
  const hash = trackingHash(code);
  const context = { trackingHash: hash };
  const earlier = await withPublic(services.pools.public, context, findTrackedObjection);
  const received = earlier ?? (await takeIn(ctx, asked, { files, hash }));
  // It is received by now: should its event not follow at once, the next polling writes it.
  await recordObjections(services, { publicNoticeId: asked.publicNoticeId }).catch(() => 0);
  const { receivedAt, number, contentHash } = received;
  return { trackingCode: code, receivedAt, number: number ?? '', contentHash: contentHash ?? '', admitted: true };
}

type Incoming = { files: readonly HandedIn[]; hash: string };

async function takeIn(ctx: Asking, asked: NewObjection, { files, hash }: Incoming): Promise<TrackedObjection> {
  const { pools, evidence } = ctx.services;
  const listed = await withPublic(pools.public, {}, (tx) => listedOn(tx, asked));
  await refuseUnlessAdmitted(ctx, listed, { asked, proven: files.length > 0 });
  const inspected = await inspectEvidence(files);
  await keepEvidence(evidence, listed.notice.tenantId, files);
  return withPublic(pools.public, { trackingHash: hash }, async (tx) => {
    await addObjection(tx, newObjection(ctx, asked, { ...listed, inspected, hash }));
    return (await findTrackedObjection(tx)) ?? fail('COMMAND_REPLAYED_DIFFERENTLY', { commandId: asked.commandId });
  });
}

type Listed = { notice: PublicNotice; item: PublicNotice['items'][number] };

async function listedOn(tx: Tx, { publicNoticeId, tenantId, caseId }: NewObjection): Promise<Listed> {
  const notice = await getPublicNotice(tx, publicNoticeId);
  const item = notice.items.find((one) => one.tenantId === tenantId && one.caseId === caseId);
  return item ? { notice, item } : fail('NOT_FOUND');
}

type Offered = { asked: NewObjection; proven: boolean };

/** The engine says whether the case's notice still runs and what it admits; the public itself may not read the case. */
async function refuseUnlessAdmitted(
  { services, today }: Asking,
  { notice, item }: Listed,
  { asked, proven }: Offered,
): Promise<void> {
  const ref: Ref = { tenantId: item.tenantId, caseId: item.caseId };
  const system = { tenant: ref.tenantId, level: 'system', person: SYSTEM_PERSON } as const;
  const found = await withTenant(services.pools.jobs, system, (tx) => lockCase(tx, ref));
  if (isOnAnother(found, notice)) fail('OBJECTION_PERIOD_OVER', { lastDay: notice.lastDay, today });
  const context = processContext(found, { actor: 'public', on: today });
  const anonymous = asked.name === undefined || asked.contact === undefined;
  const command: Command = { do: 'object', anonymous, unproven: !proven };
  const decision = decide(stateOf(found), command, context);
  if (!decision.ok) failWith(decision.refusal);
}

type Taken = Listed & { inspected: readonly NewObjectionFile[]; hash: string };

function newObjection(ctx: Asking, asked: NewObjection, { notice, item, inspected, hash }: Taken) {
  const { publicNoticeId, name = null, contact = null, grounds, statement, commandId } = asked;
  const at = new Date(ctx.now).toISOString();
  const files = inspected.map(({ name: file, sm3: digest }) => ({ name: file, sm3: digest }));
  const content = { publicNoticeId, caseId: item.caseId, name, contact, grounds, statement, files, receivedAt: at };
  const contentHash = sm3(canonicalJson(content));
  return {
    id: newId(),
    tenantId: item.tenantId,
    caseId: item.caseId,
    caseName: item.name,
    noticeTenantId: notice.tenantId,
    publicNoticeId,
    name,
    contact,
    grounds,
    statement,
    commandId,
    number: numberOf(ctx.today, hash),
    contentHash,
    files: inspected,
    trackingHash: hash,
    at,
    on: ctx.today,
  };
}

/** The number of a receipt, `YY-20260113-K7Q2MX`: it tells the day, and nothing of how many there are. */
function numberOf(today: string, hash: string): string {
  const letters = [...createHash('sha256').update(`number ${hash}`).digest().subarray(0, 8)];
  const tail = letters.map((byte) => 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'[byte % 32]).join('');
  return `YY-${today.replaceAll('-', '')}-${tail}`;
}
