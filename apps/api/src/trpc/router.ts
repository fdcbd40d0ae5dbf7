import { acceptanceRouter } from '../acceptance/acceptance.router.ts';
import { administrationRouter } from '../administration/administration.router.ts';
import { applicationsRouter } from '../applications/applications.router.ts';
import { callsRouter } from '../calls/calls.router.ts';
import { changesRouter } from '../changes/changes.router.ts';
import { calendarRouter } from '../calendar/calendar.router.ts';
import type { AppRouter } from '../contract/app-router.ts';
import { creationRouter } from '../creation/creation.router.ts';
import { decidingRouter } from '../deciding/deciding.router.ts';
import { demoRouter } from '../demo/demo.router.ts';
import { designerRouter } from '../designer/designer.router.ts';
import { dossiersRouter } from '../dossiers/dossiers.router.ts';
import { enactmentsRouter } from '../enactments/enactments.router.ts';
import { evidenceRouter } from '../evidence/evidence.router.ts';
import { lawRouter } from '../law/law.router.ts';
import { migrationRouter } from '../migration/migration.router.ts';
import { noticesRouter } from '../notices/notices.router.ts';
import { objectionsRouter } from '../objections/objections.router.ts';
import { oldTitlesRouter } from '../old-titles/old-titles.router.ts';
import { overviewRouter } from '../overview/overview.router.ts';
import { publicNoticesRouter } from '../public-notices/public-notices.router.ts';
import { recommendationRouter } from '../recommendation/recommendation.router.ts';
import { registryRouter } from '../registry/registry.router.ts';
import { reviewRouter } from '../review/review.router.ts';
import { sanctionsRouter } from '../sanctions/sanctions.router.ts';
import { selectionRouter } from '../selection/selection.router.ts';
import { sessionRouter } from '../session/session.router.ts';
import { titlesRouter } from '../titles/titles.router.ts';
import { setupRouter } from '../setup/setup.router.ts';
import { t } from './init.ts';

export const router = t.router({
  session: sessionRouter,
  demo: demoRouter,
  law: lawRouter,
  notices: noticesRouter,
  applications: applicationsRouter,
  evidence: evidenceRouter,
  review: reviewRouter,
  recommendation: recommendationRouter,
  selection: selectionRouter,
  publicNotices: publicNoticesRouter,
  objections: objectionsRouter,
  creation: creationRouter,
  dossiers: dossiersRouter,
  acceptance: acceptanceRouter,
  changes: changesRouter,
  sanctions: sanctionsRouter,
  titles: titlesRouter,
  registry: registryRouter,
  enactments: enactmentsRouter,
  calendar: calendarRouter,
  calls: callsRouter,
  migration: migrationRouter,
  oldTitles: oldTitlesRouter,
  designer: designerRouter,
  deciding: decidingRouter,
  overview: overviewRouter,
  administration: administrationRouter,
  setup: setupRouter,
});

type Signature<R> = {
  [Noun in keyof R as Noun extends `_${string}` | 'createCaller' ? never : Noun]: {
    [Name in keyof R[Noun]]: R[Noun][Name] extends { _def: { $types: infer Types } } ? Types : never;
  };
};

/** The router is held to the contract that clients compile against: a procedure missing or different does not compile. */
export type KeepsContract = Signature<typeof router> extends Signature<AppRouter> ? true : never;
export const keepsContract: KeepsContract = true;
