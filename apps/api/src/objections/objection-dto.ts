import type { Objection } from '@shifan/db';
import type { ObjectionDto } from '../contract/objections.ts';

/** An objection as the deciding authority reads it. */
export function objectionDto(objection: Objection): ObjectionDto {
  const { id, tenantId, caseId, caseName, name, contact, grounds, statement } = objection;
  const { receivedAt, status, findings, settledAt } = objection;
  return {
    id,
    tenantId,
    caseId,
    caseName,
    name,
    contact,
    grounds,
    statement,
    receivedAt,
    status,
    findings,
    settledAt,
  };
}
