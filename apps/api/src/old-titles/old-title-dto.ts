import { type OldTitle, type TitleApplication } from '@shifan/db';
import { findAuthority, findDivision } from '@shifan/rules';
import type { OldTitleDto } from '../contract/migration.ts';
import { measureName, OLD_KIND_NAMES, repealClause, termClause } from './measures.ts';

const STATUS_NAMES = { held: '有效', expired: '已到期' } as const;

/** A title as screens show it, with the applications started from it that the asker may read. */
export function oldTitleDto(title: OldTitle, applications: readonly TitleApplication[]): OldTitleDto {
  const { importId, fileName, row, importedAt, nameInitials: _initials, fingerprint: _print, ...known } = title;
  const { services: _services, basis, kind, status, tenantId } = known;
  return {
    ...known,
    kindName: OLD_KIND_NAMES[kind],
    divisionName: findDivision(title.divisionCode)?.name ?? title.divisionCode,
    authorityName: authorityName(tenantId),
    basisName: measureName(basis),
    statusName: STATUS_NAMES[status],
    ends: endsOf(title),
    provenance: { importId, fileName, row, by: authorityName(tenantId), at: importedAt },
    applications: applications
      .filter(({ titleId }) => titleId === title.id)
      .map(({ caseId, number }) => ({ tenantId, caseId, number })),
  };
}

export function authorityName(code: string): string {
  return findAuthority(code)?.name ?? code;
}

/** Every end that is known, the earliest first; a title ends on that one. */
function endsOf({ basis, threeYearEnd, repealEnd, statedEnd, endsOn }: OldTitle): OldTitleDto['ends'] {
  const known = [
    { name: '三年期满', on: threeYearEnd, clause: termClause(basis) },
    { name: '办法废止', on: repealEnd, clause: repealClause() },
    { name: '名单所列', on: statedEnd, clause: null },
  ];
  return known
    .flatMap(({ on, ...end }) => (on === null ? [] : [{ ...end, on, counts: on === endsOn }]))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
}
