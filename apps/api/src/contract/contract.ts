import { acceptanceContract } from './acceptance.ts';
import { administrationContract, setupContract } from './administration.ts';
import { applicationsContract } from './applications.ts';
import { callsContract } from './calls.ts';
import { creationContract } from './creation.ts';
import { decidingContract } from './deciding.ts';
import { demoContract } from './demo.ts';
import { designerContract } from './designer.ts';
import { dossiersContract } from './dossiers.ts';
import { evidenceContract } from './evidence.ts';
import { lawContract } from './law.ts';
import { migrationContract, oldTitlesContract } from './migration.ts';
import { noticesContract } from './notices.ts';
import { objectionsContract } from './objections.ts';
import { overviewContract } from './overview.ts';
import { publicNoticesContract } from './public-notices.ts';
import { recommendationContract } from './recommendation.ts';
import { registryContract } from './registry.ts';
import { reviewContract } from './review.ts';
import { selectionContract } from './selection.ts';
import { sessionContract } from './session.ts';
import {
  calendarContract,
  changesContract,
  enactmentsContract,
  sanctionsContract,
  titlesContract,
} from './supervision.ts';

/** Every procedure of the API with its input and output; the router is held to it by the compiler. */
export const contract = {
  session: sessionContract,
  demo: demoContract,
  law: lawContract,
  notices: noticesContract,
  applications: applicationsContract,
  evidence: evidenceContract,
  review: reviewContract,
  recommendation: recommendationContract,
  selection: selectionContract,
  publicNotices: publicNoticesContract,
  objections: objectionsContract,
  creation: creationContract,
  dossiers: dossiersContract,
  acceptance: acceptanceContract,
  changes: changesContract,
  sanctions: sanctionsContract,
  titles: titlesContract,
  registry: registryContract,
  enactments: enactmentsContract,
  calendar: calendarContract,
  calls: callsContract,
  migration: migrationContract,
  oldTitles: oldTitlesContract,
  designer: designerContract,
  deciding: decidingContract,
  overview: overviewContract,
  administration: administrationContract,
  setup: setupContract,
};
export type Contract = typeof contract;

/** Dotted path of every procedure, e.g. `applications.submit`. */
export type ProcedurePath = {
  [Noun in keyof Contract & string]: `${Noun}.${keyof Contract[Noun] & string}`;
}[keyof Contract & string];
