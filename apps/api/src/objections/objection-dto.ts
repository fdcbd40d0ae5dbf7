import type { Objection, ObjectionFile } from '@shifan/db';
import type { ObjectionDto } from '../contract/objections.ts';

/** An objection as the deciding authority reads it, with what was handed in as evidence. */
export function objectionDto(objection: Objection, evidence: readonly ObjectionFile[]): ObjectionDto {
  const { id, tenantId, caseId, caseName, number, contentHash, name, contact, grounds, statement } = objection;
  const { receivedAt, status, findings, settledAt } = objection;
  return {
    id,
    tenantId,
    caseId,
    caseName,
    number,
    contentHash,
    name,
    contact,
    grounds,
    statement,
    files: evidence
      .filter(({ objectionId }) => objectionId === id)
      .map((file) => ({
        id: file.id,
        name: file.name,
        size: file.size,
        href: `/objections/${tenantId}/evidence/${file.id}`,
      })),
    receivedAt,
    status,
    findings,
    settledAt,
  };
}
