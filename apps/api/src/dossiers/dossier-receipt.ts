import type { CaseFile, Dossier } from '@shifan/db';
import { lawOf } from '../cases/process-context.ts';
import type { Receipt } from '../contract/case.ts';
import { FORM_VERSION } from '../applications/form-version.ts';

/** The receipt of a dossier: the server's own time and the content's hash; null while it is a draft. */
export function dossierReceipt(file: CaseFile, { receipt }: Dossier): Receipt | null {
  if (!receipt) return null;
  return {
    number: receipt.number,
    receivedAt: receipt.receivedAt,
    contentHash: receipt.contentHash,
    caseName: file.name,
    operatorName: file.operatorName,
    noticeTitle: lawOf(file).notice.title,
    receivedBy: receipt.receivedBy,
    pluginVersion: file.pluginVersion,
    formVersion: FORM_VERSION,
  };
}
