export type { AppRouter } from './contract/app-router.ts';
export type {
  AdministeredOperator,
  AdministeredPerson,
  AdministeredUnit,
  CheckItem,
  OneTime,
  UnitClass,
} from './contract/administration.ts';
export type { ConclusionDto } from './contract/acceptance.ts';
export type {
  CallContent,
  CallDto,
  CallPreview,
  CallProblem,
  CallRow,
  CallSetup,
  ComposableCall,
} from './contract/calls.ts';
export type { MonitorRowDto, ProgressReportDto } from './contract/creation.ts';
export type {
  DecidingFactDto,
  DecidingParameterDto,
  DistributionDto,
  WhatIfCellDto,
  WhatIfDto,
} from './contract/deciding.ts';
export type {
  CoverageRowDto,
  DesignCaseDto,
  DesignProblemDto,
  DesignScenarioDto,
  DesignVersionDto,
  DifferenceDto,
  ImpactChangeDto,
  ImpactCountDto,
  PluginBundleDto,
  ProcessStateDto,
  ProcessTransitionDto,
} from './contract/designer.ts';
export type { DossierViewDto, Purpose, StrandDto, TargetStateDto, TaskStateDto } from './contract/dossiers.ts';
export type { ChangeDto, EnactmentDto, TitleDto } from './contract/supervision.ts';
export type { GapRowDto, ImportProblemDto, OldTitleDto, TitleImportDto } from './contract/migration.ts';
export type { ApplicableCall, OpenCall } from './contract/notices.ts';
export type {
  Action,
  CaseSummary,
  Due,
  EvidenceFile,
  MaterialStateDto,
  Receipt,
  Remark,
  TimelineEntry,
} from './contract/case.ts';
export type { FactsDto, FieldIssueDto } from './contract/facts.ts';
export type { ObjectionDto } from './contract/objections.ts';
export type { CrossTenantReading, OverviewCell, OverviewPanel, OverviewRow } from './contract/overview.ts';
export type { PublicNoticeDto } from './contract/public-notices.ts';
export type { Places } from './contract/recommendation.ts';
export type { VerdictDto } from './contract/review.ts';
export type { Clause, Ref, RefusalDto } from './contract/scalars.ts';
export type { Me, Role } from './contract/session.ts';
export type { WireError } from './contract/wire-error.ts';
