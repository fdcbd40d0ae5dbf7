export { storeAnswerFacts } from './answer-facts.ts';
export type { AnswerFacts } from './answer-facts.ts';
export { COMMON_FACTS } from './common-facts.ts';
export type { CommonFact } from './common-facts.ts';
export type { RollupCell, RollupFilter, Split } from './filter.ts';
export { readClocks, readFacts, readFlow, readOldTitles, readReached, readStock } from './read.ts';
export type {
  ClockCell,
  FactCell,
  FlowCell,
  FlowFilter,
  OldTitleCell,
  ReachedCell,
  ReachedStep,
  StockCell,
} from './read.ts';
export { readQuota } from './read-quota.ts';
export type { QuotaCell, QuotaFilter } from './read-quota.ts';
export { rebuildRollups } from './rebuild.ts';
export { readClockYears } from './read-clock-years.ts';
export type { ClockYearCell } from './read-clock-years.ts';
