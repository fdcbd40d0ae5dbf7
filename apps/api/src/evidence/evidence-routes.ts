import multipart from '@fastify/multipart';
import { getEvidenceFile, logReading } from '@shifan/db';
import { fail } from '@shifan/errors';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { asPerson } from '../cases/as-person.ts';
import { Purpose } from '../contract/dossiers.ts';
import { CommandId, Id, Name, Ref } from '../contract/scalars.ts';
import { asAttachment } from '../http/attachment.ts';
import { checkOrigin } from '../http/origin-check.ts';
import { signedInContextOf } from '../http/person-of.ts';
import { noteReading } from '../readings/note-reading.ts';
import type { Services } from '../services.ts';
import { addEvidence } from './add-evidence.ts';

const UploadPath = z.strictObject({ ...Ref.shape, slot: Name });
const DownloadPath = z.strictObject({ ...Ref.shape, fileId: Id });

/** `?for=`: the dossier of a purpose, or the id of the command by which a report will be made. */
const UploadQuery = z.strictObject({
  for: z.union([Purpose, CommandId.transform((commandId) => ({ commandId }))]).optional(),
});

/** An address that is not one answers as one that does not exist. */
function pathOf<T>(schema: z.ZodType<T>, params: unknown): T {
  const parsed = schema.safeParse(params);
  return parsed.success ? parsed.data : fail('NOT_FOUND');
}

/** POST a file (multipart, field "file") into a slot; GET one back, as an attachment. */
export async function evidenceRoutes(app: FastifyInstance, services: Services): Promise<void> {
  const { evidenceMaxBytes, publicUrl } = services.config;
  await app.register(multipart, {
    limits: { files: 1, fields: 5, fileSize: evidenceMaxBytes, fieldSize: 1000, headerPairs: 50 },
    throwFileSizeLimit: false,
  });

  app.post('/evidence/:tenantId/:caseId/:slot', async (request, reply) => {
    checkOrigin(request, publicUrl);
    const { slot, ...ref } = pathOf(UploadPath, request.params);
    const { for: attachTo } = pathOf(UploadQuery, request.query);
    const ctx = await signedInContextOf(services, { request, reply });
    if (!request.isMultipart()) {
      const found = request.headers['content-type']?.slice(0, 60) ?? '';
      fail('INPUT_MEDIA_TYPE', { found, accepted: 'multipart/form-data' });
    }
    // A form that cannot be read holds no file, whatever is wrong with it.
    const part = (await request.file().catch(() => undefined)) ?? fail('FILE_MISSING');
    const { file: source, filename } = part;
    return addEvidence(ctx, { ref, slot, attachTo, name: filename, source, isTruncated: () => source.truncated });
  });

  app.get('/evidence/:tenantId/:caseId/:fileId', async (request, reply) => {
    const { fileId, ...ref } = pathOf(DownloadPath, request.params);
    const ctx = await signedInContextOf(services, { request, reply });
    await noteReading(ctx, 'GET/evidence', { ...ref, fileId });
    const { id, name, tenant, operator } = ctx.person;
    const file = await asPerson(ctx, async (tx) => {
      const found = await getEvidenceFile(tx, ref, fileId);
      const reading = { what: 'evidence', readerTenantId: tenant.id, reader: { id, name } };
      if (!operator) await logReading(tx, ref, { ...reading, at: new Date(ctx.now).toISOString() });
      return found;
    });
    const content = (await services.evidence.open(ref.tenantId, file.sm3)) ?? fail('NOT_FOUND');
    asAttachment(reply, file).header('content-length', content.size);
    return reply.send(content.stream);
  });
}
