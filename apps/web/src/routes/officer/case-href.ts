/** Where a case is looked at. */
export function caseHref(ref: { tenantId: string; caseId: string }, tab?: string): string {
  return `/cases/${ref.tenantId}/${ref.caseId}${tab ? `?tab=${tab}` : ''}`;
}
