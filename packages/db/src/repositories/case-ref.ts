/** A case by its two keys; the tenant is always the case's own, whoever asks. */
export interface CaseRef {
  tenantId: string;
  caseId: string;
}

/** Who writes, as it stands on what was written. */
export interface Author {
  id: string;
  name: string;
}
