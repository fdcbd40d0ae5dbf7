export { appendEvents } from './append-events.ts';
export type { Append, NewEvent, Projection } from './append-events.ts';
export { listEvents } from './case-events.ts';
export type { RecordedEvent } from './case-events.ts';
export { lockCase } from './case-file.ts';
export type { CaseFile } from './case-file.ts';
export type { Author, CaseRef } from './case-ref.ts';
export { findCase, getCase } from './case-view.ts';
export type { CaseView } from './case-view.ts';
export { findDemoClock, moveDemoClock, startDemoClock } from './demo-clock.ts';
export { getDraft, saveDraft } from './drafts.ts';
export type { Draft } from './drafts.ts';
export { claimDue, listDue } from './due-rows.ts';
export type { Due, NewDue } from './due-rows.ts';
export {
  addEvidenceFile,
  getEvidenceFile,
  listDraftFiles,
  listSubmittedFiles,
  removeEvidenceFile,
} from './evidence-files.ts';
export type { EvidenceFile, NewEvidenceFile } from './evidence-files.ts';
export { addJudgement, listJudgements } from './judgements.ts';
export type { Judgement, NewJudgement } from './judgements.ts';
export { listCases } from './list-cases.ts';
export type { CaseFilter, CaseList } from './list-cases.ts';
export { addNilReturn, findNilReturn } from './nil-returns.ts';
export type { NilReturn } from './nil-returns.ts';
export {
  claimUnrecordedObjections,
  fileObjection,
  findTrackedObjection,
  hasUnrecordedObjections,
  listObjections,
  markObjectionRecorded,
  settleObjection,
} from './objections.ts';
export type {
  NewObjection,
  Objection,
  ObjectionStatus,
  Settlement,
  TrackedObjection,
  UnrecordedObjection,
} from './objections.ts';
export { openCase, renameCase } from './open-case.ts';
export type { NewCase } from './open-case.ts';
export { addOperator, getOperator } from './operators.ts';
export type { NewOperator, Operator } from './operators.ts';
export { claimMessages, markDelivered, markFailed, putMessages } from './outbox.ts';
export type { Message, NewMessage } from './outbox.ts';
export { addPerson, listMemberships } from './people.ts';
export type { Member, NewPerson, Role } from './people.ts';
export { setItemOutcome } from './public-notice-items.ts';
export type { PublicNoticeItem } from './public-notice-items.ts';
export { addPublicNotice, getPublicNotice, listPublicNotices, settlePublicNotice } from './public-notices.ts';
export type { NewPublicNotice, PublicNotice } from './public-notices.ts';
export { findQuota, freePlace, setQuota, takePlace } from './quota-places.ts';
export type { QuotaKey, QuotaPlaces } from './quota-places.ts';
export { listReadings, logReading } from './read-log.ts';
export type { Reading } from './read-log.ts';
export { addRecommendation, endRecommendation, listRecommendations, listRecommendedCases } from './recommendations.ts';
export type { NewRecommendation, Recommendation } from './recommendations.ts';
export { addRemark, listRemarks, releaseRemarks, resolveRemark } from './review-remarks.ts';
export type { NewRemark, Remark } from './review-remarks.ts';
export { hashRequest, runCommand } from './run-command.ts';
export type { CommandKey } from './run-command.ts';
export { addSubmission, findLastSubmission, listSubmissions } from './submissions.ts';
export type { NewSubmission, Submission } from './submissions.ts';
export { getUnit, listUnits } from './units.ts';
export type { Unit } from './units.ts';
