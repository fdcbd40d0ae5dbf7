import type { Enactment } from '@shifan/db';
import type { EnactmentDto } from '../contract/supervision.ts';
import { getPlugin } from '../law/installed-plugins.ts';

export function enactmentDto(enactment: Enactment): EnactmentDto {
  const { id, jurisdiction, documentNumber, inForceOn, proposedBy, proposedAt, approvedBy, approvedAt } = enactment;
  return {
    id,
    jurisdiction,
    title: getPlugin(jurisdiction).title,
    documentNumber,
    inForceOn,
    proposedBy: proposedBy.name,
    proposedAt,
    approvedBy: approvedBy?.name ?? null,
    approvedAt,
  };
}
