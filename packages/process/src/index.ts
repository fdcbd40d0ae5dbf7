export { allowedCommands, commandsOf } from './allowed-commands.ts';
export type { AllowedCommand } from './allowed-commands.ts';
export { chainFor, designationPhase, firstLevel, levelAt, startPhase } from './chains.ts';
export { COMMANDS, isCommandName } from './commands.ts';
export type { Command, CommandName, SanctionRecord } from './commands.ts';
export type { ProcessContext } from './context.ts';
export { closingDay, openingDay } from './deadlines.ts';
export type { ClosingDay } from './deadlines.ts';
export { decide } from './decide.ts';
export type { Decision } from './decision.ts';
export { due } from './due.ts';
export type { Due } from './due-date.ts';
export type { CaseEvent, EventType, NextReexamination, Place, TitleTerm } from './events.ts';
export { evolve, replay } from './evolve.ts';
export {
  actorLabels,
  actorsLabel,
  changeLabels,
  closedReasonLabels,
  commandLabels,
  dueLabels,
  levelLabel,
  objectionLabels,
  sanctionRecordLabels,
  stageLabels,
  stateLabel,
} from './labels.ts';
export { moveDates } from './move-dates.ts';
export { quotaFor, quotaRefusal } from './places.ts';
export type { QuotaExceeded } from './places.ts';
export { CLOSED_REASONS, DUE_NAMES, isLegalPeriod, STAGES } from './stages.ts';
export type { ClosedReason, DueName, Stage } from './stages.ts';
export { initialState } from './state.ts';
export type {
  Acceptance,
  CaseState,
  Change,
  CreationPeriod,
  Objection,
  Recommendation,
  Rectification,
  Reexamination,
  RunningNotice,
  Title,
} from './state.ts';
