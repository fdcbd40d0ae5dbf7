import { qrSvg } from '@shifan/documents';
import { fail } from '@shifan/errors';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { RegistryFilter, RegistryNumber } from '../contract/registry.ts';
import { Ref } from '../contract/scalars.ts';
import { asAttachment } from '../http/attachment.ts';
import { signedInContextOf } from '../http/person-of.ts';
import { noteReading } from '../readings/note-reading.ts';
import type { Services } from '../services.ts';
import { inputError } from '../trpc/input-error.ts';
import { RIGHTS } from '../trpc/rights.ts';
import { type Format, registryFile } from './download.ts';
import { getEntry } from './get-entry.ts';
import { issueCertificate } from './issue-certificate.ts';
import { siteOf } from './site-of.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const TYPES: Record<Format, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};
const FORMATS: readonly Format[] = ['xlsx', 'csv', 'json'];

/** An address's questions are texts; an empty one is as good as none. */
const Asked = z.preprocess((query) => {
  if (typeof query !== 'object' || query === null) return query;
  const said = Object.entries(query).filter(([, value]) => value !== '');
  return Object.fromEntries(said.map(([name, value]) => [name, name === 'year' ? Number(value) : value]));
}, RegistryFilter);

/** The registry as files, the QR code of an entry, and a title's certificate for those who may have it. */
export async function registryRoutes(app: FastifyInstance, services: Services): Promise<void> {
  for (const format of FORMATS) {
    app.get(`/registry/download.${format}`, async (request, reply) => {
      const asked = Asked.safeParse(request.query);
      if (!asked.success) throw inputError(asked.error, request.query);
      const filter = asked.data;
      const file = { name: `示范平台和示范基地名录.${format}`, mediaType: TYPES[format] };
      return asAttachment(reply, file).send(registryFile(services, filter, format));
    });
  }

  app.get('/registry/:number/qr.svg', async (request, reply) => {
    const params = z.object({ number: RegistryNumber }).safeParse(request.params);
    const { number } = await getEntry(services, params.success ? params.data.number : fail('NOT_FOUND'));
    reply.type('image/svg+xml').header('cache-control', 'public, max-age=3600');
    return reply.send(qrSvg(`${siteOf(services.config)}/registry/${number}`));
  });

  app.get('/certificates/:tenantId/:caseId', async (request, reply) => {
    const params = Ref.safeParse(request.params);
    const ref = params.success ? params.data : fail('NOT_FOUND');
    const ctx = await signedInContextOf(services, { request, reply });
    const readers: readonly string[] = RIGHTS['registry.certificate'];
    if (!readers.includes(ctx.person.role)) fail('FORBIDDEN');
    await noteReading(ctx, 'GET/certificates', ref);
    const { certificate } = await issueCertificate(ctx, { ref, site: siteOf(services.config) });
    const content = (await services.evidence.open(ref.tenantId, certificate.sm3)) ?? fail('NOT_FOUND');
    asAttachment(reply, { name: certificate.fileName, mediaType: DOCX }).header('content-length', content.size);
    return reply.send(content.stream);
  });
}
