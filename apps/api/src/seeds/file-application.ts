import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { parseCivilDate } from '@shifan/calendar';
import { findNotice } from '@shifan/rules';
import type { Ref } from '../contract/scalars.ts';
import { addEvidence } from '../evidence/add-evidence.ts';
import { getPlugin } from '../law/installed-plugins.ts';
import type { Actor } from './actor.ts';
import { completeAnswers } from './answers/complete.ts';
import type { DemoOperator } from './operators.ts';
import { samplePdf } from './sample-pdf.ts';

/** The slots of the materials that art. 7 asks of everybody, and those that the form asks for most. */
const EVIDENCE: [slot: string, name: string][] = [
  ['licence', '营业执照副本.pdf'],
  ['contract-proof', '政府购买服务合同.pdf'],
  ['audit-with-service', '2024年度审计报告（含服务收支）.pdf'],
  ['service-evidence', '服务活动通知与照片.pdf'],
  ['partner-agreements', '服务机构合作协议首页.pdf'],
  ['qualifications', '资质证书.pdf'],
  ['declaration', '申报材料真实性声明（盖章）.pdf'],
];

/** Opens an application of the operator and fills in the whole of it, or its first part. */
export async function fillApplication(
  actor: Actor,
  operator: DemoOperator,
  of: { whole: boolean; unit?: string },
): Promise<Ref> {
  const { api, ctx } = actor;
  const { applicable } = await api.notices.forMe();
  const [call] = applicable;
  const recommender = call?.recommenders.find(({ id }) => id === of.unit) ?? call?.recommenders[0];
  if (!call || !recommender) throw new Error(`no call is open for ${operator.username}`);
  const ref = await api.applications.create({
    commandId: randomUUID(),
    jurisdiction: call.jurisdiction,
    noticeId: call.noticeId,
    kind: operator.kind,
    recommender: recommender.id,
  });
  const plugin = getPlugin(call.jurisdiction);
  const notice = findNotice(plugin, { id: call.noticeId });
  const context = { plugin, notice, kind: operator.kind, year: notice?.year ?? 2025, on: parseCivilDate(ctx.today) };
  const facts = completeAnswers(operator, context);
  const keys = Object.keys(facts);
  const changes = of.whole ? facts : Object.fromEntries(keys.slice(0, 24).map((key) => [key, facts[key] ?? null]));
  const { draftVersion } = await api.applications.get(ref);
  await api.applications.saveDraft({ ...ref, commandId: randomUUID(), draftVersion, changes });
  for (const [slot, name] of of.whole ? EVIDENCE : EVIDENCE.slice(0, 1)) await attach(actor, ref, { slot, name });
  return ref;
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
