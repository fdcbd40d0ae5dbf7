import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { parseCivilDate } from '@shifan/calendar';
import type { FormContext } from '@shifan/forms';
import { findNotice } from '@shifan/rules';
import type { Ref } from '../contract/scalars.ts';
import { addEvidence } from '../evidence/add-evidence.ts';
import { getPlugin } from '../law/installed-plugins.ts';
import type { Actor } from './actor.ts';
import { completeAnswers } from './answers/complete.ts';
import type { DemoOperator } from './operators.ts';
import { sampleEvidence } from './sample-evidence.ts';
import { samplePdf } from './sample-pdf.ts';

/** Opens an application of the operator and fills in the whole of it, or its first part. */
export async function fillApplication(
  actor: Actor,
  operator: DemoOperator,
  of: { whole: boolean; unit?: string; jurisdiction?: string },
): Promise<Ref> {
  const { api, ctx } = actor;
  const { applicable } = await api.notices.forMe();
  const call = applicable.find(({ jurisdiction }) => jurisdiction === (of.jurisdiction ?? jurisdiction));
  const recommender = call?.recommenders.find(({ id }) => id === of.unit) ?? call?.recommenders[0];
  if (!call || !recommender) throw new Error(`no call is open for ${operator.username}`);
  const ref = await api.applications.create({
    commandId: randomUUID(),
    jurisdiction: call.jurisdiction,
    noticeId: call.noticeId,
    kind: operator.kind,
    recommender: recommender.id,
  });
  const facts = completeAnswers(operator, contextOf(call, { kind: operator.kind, today: ctx.today }));
  const keys = Object.keys(facts);
  const changes = of.whole ? facts : Object.fromEntries(keys.slice(0, 24).map((key) => [key, facts[key] ?? null]));
  const { draftVersion } = await api.applications.get(ref);
  await api.applications.saveDraft({ ...ref, commandId: randomUUID(), draftVersion, changes });
  const evidence = sampleEvidence(getPlugin(call.jurisdiction), operator.kind);
  for (const file of of.whole ? evidence : evidence.slice(0, 1)) await attach(actor, ref, file);
  return ref;
}

/** What the answers of a call are filled in with. */
export function contextOf(
  call: { jurisdiction: string; noticeId: string },
  of: { kind: string; today: string },
): FormContext {
  const plugin = getPlugin(call.jurisdiction);
  const notice = findNotice(plugin, { id: call.noticeId });
  return { plugin, notice, kind: of.kind, year: notice?.year ?? 2025, on: parseCivilDate(of.today) };
}

async function attach(actor: Actor, ref: Ref, file: { slot: string; name: string }): Promise<void> {
  const source = Readable.from([samplePdf(`Demo evidence: ${file.slot}`)]);
  await addEvidence(actor.ctx, { ref, ...file, source, isTruncated: () => false });
}

/** Submits what has been filled in. */
export async function submitApplication({ api }: Actor, ref: Ref): Promise<void> {
  const { summary, draftVersion } = await api.applications.get(ref);
  await api.applications.submit({
    ...ref,
    commandId: randomUUID(),
    expectedVersion: summary.version,
    draftVersion,
    declaration: true,
  });
}
