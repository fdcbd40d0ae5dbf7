import { z } from 'zod';
import { EvidenceFile } from './case.ts';
import { mutation, query } from './define.ts';
import { CommandId, Id, Ref } from './scalars.ts';

/** Upload and download are plain routes: POST /evidence/:tenantId/:caseId/:slot, GET /evidence/:tenantId/:caseId/:fileId.
 * `?for=acceptance`, `?for=reexamination` puts a file into the dossier that is being written, `?for=<commandId>` into the
 * progress report or change that will be reported under that id. */
export const evidenceContract = {
  list: query(Ref, z.array(EvidenceFile)),
  remove: mutation(z.strictObject({ ...Ref.shape, commandId: CommandId, fileId: Id }), z.array(EvidenceFile)),
};
