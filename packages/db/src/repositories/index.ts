export {
  countMembers,
  countRoles,
  endRoles,
  grantRole,
  isPersonsAccount,
  listPeople,
  lockAdministrators,
  lockPerson,
  lockSetup,
  renamePerson,
} from './administer-people.ts';
export type { AdministeredPerson, HeldRole, PeopleFilter } from './administer-people.ts';
export { listAdministrationActs, noteAdministrationAct } from './administration-acts.ts';
export type { AdministrationAct, NewAdministrationAct } from './administration-acts.ts';
export { appendEvents } from './append-events.ts';
export type { Append, NewEvent, Projection } from './append-events.ts';
export { findBaseline, freezeBaseline, getBaseline } from './baselines.ts';
export type { Baseline } from './baselines.ts';
export { announceCalendarYear, listCalendarVersions, listCalendarYears } from './calendar-years.ts';
export type { CalendarYear, NewCalendarYear } from './calendar-years.ts';
export { listEvents } from './case-events.ts';
export type { RecordedEvent } from './case-events.ts';
export { findCaseFile, lockCase, lockCaseIfFree } from './case-file.ts';
export type { CaseFile, Decider } from './case-file.ts';
export type { Author, CaseRef } from './case-ref.ts';
export { findCase, getCase } from './case-view.ts';
export type { CaseView } from './case-view.ts';
export { addConclusion, listConclusions, listConclusionsOf } from './conclusions.ts';
export type { Conclusion, NewConclusion } from './conclusions.ts';
export { ALL_AUTHORITIES, listCrossTenantReadings, logCrossTenantReading } from './cross-tenant-readings.ts';
export type { CrossTenantReading, NewCrossTenantReading } from './cross-tenant-readings.ts';
export { findDemoClock, moveDemoClock, startDemoClock } from './demo-clock.ts';
export { addDishonestyCheck, listDishonestyChecks } from './dishonesty-checks.ts';
export type { DishonestyCheck, NewDishonestyCheck } from './dishonesty-checks.ts';
export { findDossier, findLastDossier, getDossier, listDossiers, openDossier, saveDossier } from './dossiers.ts';
export type { Dossier, DossierDraft, DossierPurpose, DossierReceipt, DossierRound } from './dossiers.ts';
export { getDraft, saveDraft } from './drafts.ts';
export type { Draft } from './drafts.ts';
export {
  fireDueRow,
  listCasesWithDue,
  listComingDays,
  listDue,
  listDueOf,
  listWaitingDue,
  refreshDueRows,
} from './due-rows.ts';
export type { Due, NewDue } from './due-rows.ts';
export {
  approveEnactment,
  findEnactment,
  listEnactedJurisdictions,
  listEnactments,
  proposeEnactment,
} from './enactments.ts';
export type { Enactment, NewEnactment } from './enactments.ts';
export {
  addEvidenceFile,
  getEvidenceFile,
  listDraftFiles,
  listFilesById,
  listSubmittedFiles,
  removeEvidenceFile,
} from './evidence-files.ts';
export type { EvidenceFile, NewEvidenceFile } from './evidence-files.ts';
export {
  addImportProblems,
  countImportProblems,
  listFaultyRows,
  listImportProblems,
  listProblemsAfter,
} from './import-problems.ts';
export type { ImportProblem, NewImportProblems, ProblemFilter } from './import-problems.ts';
export {
  endTitleImport,
  holdTitleImport,
  keepHolding,
  listWaitingImports,
  noteImportStep,
  releaseTitleImport,
  setImportTotal,
} from './import-progress.ts';
export type { ImportEnd, Step } from './import-progress.ts';
export { concludeInvestigation, listInvestigations, openInvestigation } from './investigations.ts';
export type { Investigation } from './investigations.ts';
export { addJudgement, listJudgements } from './judgements.ts';
export type { Judgement, JudgementRound, NewJudgement } from './judgements.ts';
export { listCases, listCasesById } from './list-cases.ts';
export type { CaseFilter, CaseList, Overdue } from './list-cases.ts';
export { listDueCases } from './list-due-cases.ts';
export type { DueFilter } from './list-due-cases.ts';
export { listMonitoredCases } from './list-monitored.ts';
export type { MonitorFilter, MonitorList, MonitoredCase } from './list-monitored.ts';
export { listImportedRows, listOldTitles } from './list-old-titles.ts';
export type { OldTitleFilter } from './list-old-titles.ts';
export { listTitles } from './list-titles.ts';
export type { TitleFilter, TitleList } from './list-titles.ts';
export {
  addMaterialChange,
  listMaterialChanges,
  listOpenChanges,
  noteChangeOpinion,
  settleMaterialChange,
} from './material-changes.ts';
export type { ChangeSort, ChangeStatus, ChangeStep, MaterialChange, NewMaterialChange } from './material-changes.ts';
export { addNilReturn, findNilReturn } from './nil-returns.ts';
export type { NilReturn } from './nil-returns.ts';
export {
  beginNoticeDraft,
  discardNoticeDraft,
  getNoticeDraft,
  listNoticeDrafts,
  publishNoticeDraft,
  saveNoticeDraft,
} from './notice-drafts.ts';
export type { NewNoticeDraft, NoticeDraft } from './notice-drafts.ts';
export { listNotices } from './notices.ts';
export { findFormerTitle } from './former-titles.ts';
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
export { addTitleApplication, listTitleApplications, listTitlesInUse } from './old-title-applications.ts';
export type { TitleApplication } from './old-title-applications.ts';
export { addOldTitleEvent, listOldTitleEvents, verifyOldTitleChain } from './old-title-events.ts';
export type { NewOldTitleEvent, OldTitleChain, OldTitleEvent } from './old-title-events.ts';
export {
  addOldTitles,
  expireOldTitles,
  findOldTitleFacts,
  getOldTitle,
  listClaims,
  listComingTitleEnds,
  listEndedOldTitles,
  listIdentities,
  lockRegistry,
  undoOldTitles,
} from './old-titles.ts';
export type { NewOldTitle, OldTitle, OldTitleFacts, OldTitleIdentity, OldTitleStatus } from './old-titles.ts';
export { listOpenAnswers } from './open-answers.ts';
export type { OpenAnswers } from './open-answers.ts';
export { openCase, renameCase } from './open-case.ts';
export type { NewCase } from './open-case.ts';
export { addOperator, getOperator, listOperators } from './operators.ts';
export type { NewOperator, Operator } from './operators.ts';
export { claimMessages, listMessages, markDelivered, markFailed, putMessages } from './outbox.ts';
export type { Message, NewMessage } from './outbox.ts';
export { addPerson, listMemberships } from './people.ts';
export type { Member, NewPerson, Role } from './people.ts';
export type { StrandProgress, TargetProgress, TaskProgress, TaskProgressState } from './plan-progress.ts';
export {
  approvePluginBundle,
  getPluginBundle,
  listPluginBundles,
  proposePluginBundle,
  rejectPluginBundle,
} from './plugin-bundles.ts';
export type { PluginBundle } from './plugin-bundles.ts';
export { listKeptVersions, listPluginVersions, loadPluginVersion } from './plugin-versions.ts';
export type { PluginVersion, VersionOrigin } from './plugin-versions.ts';
export { getObjectionFile, listObjectionFiles } from './objection-files.ts';
export type { NewObjectionFile, ObjectionFile } from './objection-files.ts';
export { addProgressReport, listLastReports, listProgressReports } from './progress-reports.ts';
export type { NewProgressReport, ProgressReport } from './progress-reports.ts';
export { addNoticeCorrection } from './public-notice-corrections.ts';
export type { ListedName, NoticeChange, NoticeCorrection } from './public-notice-corrections.ts';
export { setItemOutcome } from './public-notice-items.ts';
export type { PublicNoticeItem } from './public-notice-items.ts';
export {
  addPublicNotice,
  countPublicNotices,
  getPublicNotice,
  listPublicNotices,
  moveNoticeEnd,
  settlePublicNotice,
} from './public-notices.ts';
export type { NewPublicNotice, PublicNotice } from './public-notices.ts';
export { findQuota, freePlace, setQuota, takePlace } from './quota-places.ts';
export type { QuotaKey, QuotaPlaces } from './quota-places.ts';
export { listReadings, logReading } from './read-log.ts';
export type { Reading } from './read-log.ts';
export { addRecommendation, endRecommendation, listRecommendations, listRecommendedCases } from './recommendations.ts';
export type { NewRecommendation, Recommendation } from './recommendations.ts';
export { claimReminders } from './reminders.ts';
export type { Reminder, ReminderClaim } from './reminders.ts';
export {
  addRegistrySteps,
  enterRegistry,
  findToldVersion,
  listNoticesOfCase,
  listRegistrySteps,
  setRegistryState,
} from './registry-entries.ts';
export type { NewRegistryStep, RegistryStanding, RegistryState, RegistryStep } from './registry-entries.ts';
export { findRegistryName, listNameCorrections, renameInRegistry } from './registry-names.ts';
export type { NameCorrection, RegistryName } from './registry-names.ts';
export { findRegistryRow, findRegistryRowOfCase, listRegistryAfter, searchRegistry } from './list-registry.ts';
export type { RegistryFilter, RegistryPlace, RegistryRow, RegistryStatus } from './list-registry.ts';
export { addRemark, listRemarks, releaseRemarks, resolveRemark } from './review-remarks.ts';
export type { NewRemark, Remark } from './review-remarks.ts';
export { hashRequest, runCommand } from './run-command.ts';
export type { CommandKey } from './run-command.ts';
export { submitDossier } from './submit-dossier.ts';
export type { DossierSubmission } from './submit-dossier.ts';
export { submitFiles } from './submit-files.ts';
export { addSubmission, findLastSubmission, listSubmissions } from './submissions.ts';
export type { NewSubmission, Submission } from './submissions.ts';
export {
  addTitleImport,
  confirmTitleImport,
  findRunningImport,
  getTitleImport,
  lockTitleImport,
  listTitleImports,
  markImportUndone,
} from './title-imports.ts';
export type {
  ImportCounts,
  ImportedRows,
  ImportRef,
  ImportState,
  NewTitleImport,
  TitleImport,
} from './title-imports.ts';
export { addTitleCertificate, findCertificateByHash, findTitleCertificate } from './title-certificates.ts';
export type { TitleCertificate } from './title-certificates.ts';
export { findTitle, grantTitle, setTitleStatus } from './titles.ts';
export type { Title, TitleStatus } from './titles.ts';
export { addUnit, changeUnit, getUnit, listStandingUnits, listUnits } from './units.ts';
export type { Unit } from './units.ts';
