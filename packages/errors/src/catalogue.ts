import { acceptanceErrors } from './areas/acceptance.ts';
import { accessErrors } from './areas/access.ts';
import { administrationErrors } from './areas/administration.ts';
import { applicationErrors } from './areas/application.ts';
import { bundleErrors } from './areas/bundles.ts';
import { calendarErrors } from './areas/calendar.ts';
import { callErrors } from './areas/calls.ts';
import { dossierErrors } from './areas/dossiers.ts';
import { fileErrors } from './areas/files.ts';
import { formErrors } from './areas/forms.ts';
import { identityErrors } from './areas/identity.ts';
import { inputErrors } from './areas/input.ts';
import { kitErrors } from './areas/kit.ts';
import { lifecycleErrors } from './areas/lifecycle.ts';
import { migrationErrors } from './areas/migration.ts';
import { operationsErrors } from './areas/operations.ts';
import { overviewErrors } from './areas/overview.ts';
import { pluginErrors } from './areas/plugin.ts';
import { publicNoticeErrors } from './areas/public-notice.ts';
import { reviewErrors } from './areas/review.ts';
import { sheetErrors } from './areas/sheets.ts';
import { titleImportErrors } from './areas/title-imports.ts';
import type { CatalogueEntry } from './entry.ts';

/** The areas in the order of docs/errors.md: heading → codes. A new area is one file and one line here and below. */
export const areas = {
  Calendar: calendarErrors,
  Application: applicationErrors,
  'Review and commands': reviewErrors,
  'Public notice and objections': publicNoticeErrors,
  'From the creation-period on': lifecycleErrors,
  'Progress, dossiers and changes': dossierErrors,
  'Acceptance, sanctions and enactment': acceptanceErrors,
  Forms: formErrors,
  Identity: identityErrors,
  Files: fileErrors,
  Spreadsheets: sheetErrors,
  'Old titles': migrationErrors,
  'Importing old titles': titleImportErrors,
  'Yearly notices': callErrors,
  Overview: overviewErrors,
  'Requests and protocol': inputErrors,
  Access: accessErrors,
  Administration: administrationErrors,
  'Plugin authors': pluginErrors,
  'Plugin bundles': bundleErrors,
  'Making plugins': kitErrors,
  Operations: operationsErrors,
};

const merged = {
  ...calendarErrors,
  ...applicationErrors,
  ...reviewErrors,
  ...publicNoticeErrors,
  ...lifecycleErrors,
  ...dossierErrors,
  ...acceptanceErrors,
  ...formErrors,
  ...identityErrors,
  ...fileErrors,
  ...sheetErrors,
  ...migrationErrors,
  ...titleImportErrors,
  ...callErrors,
  ...overviewErrors,
  ...inputErrors,
  ...accessErrors,
  ...administrationErrors,
  ...pluginErrors,
  ...bundleErrors,
  ...kitErrors,
  ...operationsErrors,
};

/** Every code the product can answer with, `AREA_FACT`. */
export type ErrorCode = keyof typeof merged;

/** The one catalogue of failures. */
export const catalogue: Record<ErrorCode, CatalogueEntry> = merged;

/** Says whether a text is a code of the catalogue. Example: `isErrorCode('QUOTA_EXCEEDED')` → true. */
export function isErrorCode(value: string): value is ErrorCode {
  return Object.hasOwn(catalogue, value);
}
