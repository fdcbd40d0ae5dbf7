import type { CaseFile, Submission } from '@shifan/db';
import type { Receipt } from '../contract/case.ts';
import { lawOf } from './process-context.ts';

/** The receipt of a submission: the server's own time and the content's hash. */
export function receiptOf(file: CaseFile, submission: Submission): Receipt {
  return {
    number: submission.receiptNumber,
    receivedAt: submission.receivedAt,
    contentHash: submission.contentHash,
    caseName: file.name,
    operatorName: file.operatorName,
    noticeTitle: lawOf(file).notice.title,
    receivedBy: submission.receivedBy,
    pluginVersion: submission.pluginVersion,
    formVersion: submission.formVersion,
  };
}
