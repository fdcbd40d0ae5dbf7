import type { CivilDate } from '@shifan/calendar';
import type { PublicNotice } from '@shifan/db';
import type { ErrorCitation } from '@shifan/errors';
import { stageLabels } from '@shifan/process';
import { findDivision } from '@shifan/rules';
import type { PublicNoticeDto } from '../contract/public-notices.ts';
import type { NoticeVersion } from '../contract/registry.ts';
import { clauseOfError } from '../law/clause.ts';
import { getPlugin } from '../law/installed-plugins.ts';
import { daysLeft } from '../notices/calls.ts';
import { noticePhaseId } from './notice-phase.ts';

/** A public notice as everybody reads it. */
export function noticeDto(notice: PublicNotice, today: CivilDate): PublicNoticeDto {
  const { kinds } = getPlugin(notice.jurisdiction);
  const citation: object = notice.citation;
  const phase = noticePhaseId(notice.phase);
  return {
    id: notice.id,
    title: notice.title,
    documentNumber: notice.documentNumber,
    publishedBy: notice.publishedBy,
    jurisdiction: notice.jurisdiction,
    phase,
    phaseName: stageLabels[phase],
    firstDay: notice.firstDay,
    lastDay: notice.lastDay,
    workingDays: notice.workingDays,
    workingDaysLeft: daysLeft(today, notice.lastDay) ?? 0,
    status: statusOf(notice, today),
    items: notice.items.map((item) => ({
      tenantId: item.tenantId,
      caseId: item.caseId,
      name: item.name,
      operatorName: item.operatorName,
      kindName: kinds.find(({ id }) => id === item.kind)?.name ?? item.kind,
      divisionCode: item.divisionCode,
      authorityName: placeOf(notice, item),
      outcome: item.outcome,
    })),
    version: notice.version,
    versions: versionsOf(notice),
    clause: clauseOfError(citation as ErrorCitation),
  };
}

/** What was published, and every correction since with what it changed and why. */
function versionsOf({ publishedAt, corrections }: PublicNotice): NoticeVersion[] {
  const first = { version: 1, at: publishedAt, reason: null, changes: [] };
  return [first, ...corrections.map(({ version, at, reason, changes }) => ({ version, at, reason, changes }))];
}

/** Where a unit was recommended from: by its authority to the ministry, by its city to the province itself. */
function placeOf({ tenantId }: PublicNotice, item: PublicNotice['items'][number]): string {
  const isOwn = tenantId === item.tenantId;
  return (isOwn ? findDivision(item.divisionCode)?.name : undefined) ?? item.authorityName;
}

function statusOf(notice: PublicNotice, today: CivilDate): PublicNoticeDto['status'] {
  if (notice.settledOn !== null) return 'settled';
  return notice.lastDay >= today ? 'running' : 'ended';
}
