import { Readable } from 'node:stream';
import multipart from '@fastify/multipart';
import { importReportXlsx } from '@shifan/documents';
import { fail } from '@shifan/errors';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Id } from '../contract/scalars.ts';
import { asAttachment } from '../http/attachment.ts';
import { checkOrigin } from '../http/origin-check.ts';
import { signedInContextOf } from '../http/person-of.ts';
import type { Services } from '../services.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { RIGHTS } from '../trpc/rights.ts';
import { addImport } from './add-import.ts';
import { importReport } from './import-report.ts';
import { titleTemplate } from './template.ts';

const ReportPath = z.strictObject({ id: Id });

/** 100,000 rows of a csv in which every column is filled are about 40 MB. */
const LIST_MAX_BYTES = 64 * 1024 * 1024;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CSV = 'text/csv; charset=utf-8';

/** POST a list of old titles (multipart, field "file"); GET the template, and the report of an import to keep. */
export async function importRoutes(app: FastifyInstance, services: Services): Promise<void> {
  await app.register(multipart, {
    limits: { files: 1, fields: 5, fileSize: LIST_MAX_BYTES, fieldSize: 1000, headerPairs: 50 },
    throwFileSizeLimit: false,
  });
  const authority = (request: FastifyRequest, reply: FastifyReply) => provinceOf(services, { request, reply });

  app.post('/imports/titles', async (request, reply) => {
    checkOrigin(request, services.config.publicUrl);
    const ctx = await authority(request, reply);
    if (!request.isMultipart()) {
      const found = request.headers['content-type']?.slice(0, 60) ?? '';
      fail('INPUT_MEDIA_TYPE', { found, accepted: 'multipart/form-data' });
    }
    const part = (await request.file().catch(() => undefined)) ?? fail('FILE_MISSING');
    const { file: source, filename: name } = part;
    return addImport(ctx, { name, source, isTruncated: () => source.truncated, maxBytes: LIST_MAX_BYTES });
  });

  app.get('/imports/titles/template.xlsx', async (request, reply) => {
    await authority(request, reply);
    const content = await titleTemplate('xlsx');
    return asAttachment(reply, { name: '旧称号导入模板.xlsx', mediaType: XLSX }).send(content);
  });

  app.get('/imports/titles/template.csv', async (request, reply) => {
    await authority(request, reply);
    const content = await titleTemplate('csv');
    return asAttachment(reply, { name: '旧称号导入模板.csv', mediaType: CSV }).send(content);
  });

  app.get('/imports/titles/:id/report.xlsx', async (request, reply) => {
    const params = ReportPath.safeParse(request.params);
    const importId = params.success ? params.data.id : fail('NOT_FOUND');
    const ctx = await authority(request, reply);
    const { name, report } = await importReport(ctx, importId);
    const stream = Readable.fromWeb(importReportXlsx(report));
    return asAttachment(reply, { name, mediaType: XLSX }).send(stream);
  });
}

/** Those who hand lists in and read what became of them. */
async function provinceOf(
  services: Services,
  exchange: { request: FastifyRequest; reply: FastifyReply },
): Promise<SignedInContext> {
  const ctx = await signedInContextOf(services, exchange);
  const readers: readonly string[] = RIGHTS['migration.imports'];
  return readers.includes(ctx.person.role) ? ctx : fail('FORBIDDEN');
}
