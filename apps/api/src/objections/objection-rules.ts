import { formatDate, parseCivilDate, weekdayName } from '@shifan/calendar';
import { findCaseFile, getPublicNotice, type PublicNotice, SYSTEM_PERSON, withPublic, withTenant } from '@shifan/db';
import { fail } from '@shifan/errors';
import type { Plugin } from '@shifan/rules';
import { lawOf } from '../cases/process-context.ts';
import type { ObjectionRules } from '../contract/registry.ts';
import { clauseOf } from '../law/clause.ts';
import { noticePhase, noticePhaseId } from '../public-notices/notice-phase.ts';
import type { Services } from '../services.ts';

/** Evidence of one objection: so many files, each so large, and what they may be. */
export const OBJECTION_FILES = {
  most: 5,
  maxBytes: 10 * 1024 * 1024,
  accepted: 'PDF、PNG、JPG 图片、Word（docx）、Excel（xlsx）、OFD',
};

/** Whose objection to a notice is admitted and with what, in words, with the clause. Errors: NOT_FOUND. */
export async function objectionRules(
  { pools }: Pick<Services, 'pools'>,
  publicNoticeId: string,
): Promise<ObjectionRules> {
  const notice = await withPublic(pools.public, {}, (tx) => getPublicNotice(tx, publicNoticeId));
  const plugin = await lawOfNotice(pools, notice);
  const phase = noticePhase(plugin, noticePhaseId(notice.phase));
  const lastDay = parseCivilDate(notice.lastDay);
  const named = phase.realName === true;
  const proven = phase.evidence === true;
  return {
    publicNoticeId,
    identity: named ? 'real-name' : 'any',
    evidence: proven ? 'required' : 'optional',
    files: OBJECTION_FILES,
    sentences: [
      `公示期内受理，到${formatDate(lastDay)}（${weekdayName(lastDay)}）24时为止。`,
      named
        ? '应当实名：写明姓名或者单位名称和联系方式，匿名的不受理。'
        : '可以实名，也可以匿名；留下联系方式的，便于核实情况。',
      proven ? '应当附证明材料，至少1份，没有附的不受理。' : '有证明材料的，可以一并附上。',
      `证明材料最多${OBJECTION_FILES.most}份，每份不超过${OBJECTION_FILES.maxBytes / 1024 / 1024} MB，可以是${OBJECTION_FILES.accepted}。`,
      '姓名、联系方式和证明材料只有公示单位可以查看，不公开。',
    ],
    clause: clauseOf(plugin, phase.citations.object),
  };
}

/** The law that its cases are under, which the public does not read: one notice is published under one. */
function lawOfNotice(pools: Services['pools'], { items }: PublicNotice): Promise<Plugin> {
  const [first = fail('NOT_FOUND')] = items;
  const system = { tenant: first.tenantId, level: 'system', person: SYSTEM_PERSON } as const;
  return withTenant(
    pools.jobs,
    system,
    async (tx) => lawOf((await findCaseFile(tx, first)) ?? fail('NOT_FOUND')).plugin,
  );
}
