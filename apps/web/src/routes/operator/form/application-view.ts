import type { Action, CaseSummary, EvidenceFile, Remark } from '@shifan/api';
import type { Facts } from '@shifan/rules';

/** An application as its operator reads it. */
export interface ApplicationView {
  summary: CaseSummary;
  facts: Facts;
  prefilled: Record<string, string>;
  draftVersion: number;
  savedAt: string | null;
  remarks: Remark[];
  files: EvidenceFile[];
  reasons: Record<string, string>;
  actions: Action[];
}
