import { type Dossier, findDossier } from '@shifan/db';
import { fail } from '@shifan/errors';
import type { CaseStep } from '../cases/apply-command.ts';
import { stateOf } from '../cases/process-context.ts';
import type { Purpose } from '../contract/dossiers.ts';
import { PURPOSE_NAMES, roundOf } from './purpose.ts';
import { refuseUnlessOpen } from './refuse-unless-open.ts';

/** The draft that is being written, while it may be. Errors: DOSSIER_NOT_OPEN, DOSSIER_TOO_EARLY, DOSSIER_MISSING, DOSSIER_SUBMITTED. */
export async function draftDossier({ tx, file, ctx }: CaseStep, purpose: Purpose): Promise<Dossier> {
  refuseUnlessOpen(file, purpose, ctx.today);
  const dossier = await findDossier(tx, file, { purpose, round: roundOf(stateOf(file), purpose) });
  const name = PURPOSE_NAMES[purpose];
  if (!dossier) return fail('DOSSIER_MISSING', { dossier: name, command: '保存或者提交' });
  if (dossier.receipt) fail('DOSSIER_SUBMITTED', { dossier: name, submittedOn: dossier.receipt.submittedOn });
  return dossier;
}
