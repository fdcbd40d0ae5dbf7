import { getObjectionFile, type Tx } from '@shifan/db';
import { fail } from '@shifan/errors';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { readAsPerson } from '../cases/as-person.ts';
import { Id, TenantId } from '../contract/scalars.ts';
import { asAttachment } from '../http/attachment.ts';
import { signedInContextOf } from '../http/person-of.ts';
import { noteReading } from '../readings/note-reading.ts';
import type { Services } from '../services.ts';
import { RIGHTS } from '../trpc/rights.ts';

const EvidencePath = z.strictObject({ tenantId: TenantId, id: Id });

/** Evidence of an objection, for the people of the authority that decides on it. */
export async function objectionRoutes(app: FastifyInstance, services: Services): Promise<void> {
  app.get('/objections/:tenantId/evidence/:id', async (request, reply) => {
    const params = EvidencePath.safeParse(request.params);
    const key = params.success ? params.data : fail('NOT_FOUND');
    const ctx = await signedInContextOf(services, { request, reply });
    const readers: readonly string[] = RIGHTS['publicNotices.manage'];
    if (!readers.includes(ctx.person.role)) fail('FORBIDDEN');
    await noteReading(ctx, 'GET/objections/evidence', key);
    const file = await readAsPerson(ctx, (tx: Tx) => getObjectionFile(tx, key));
    const content = (await services.evidence.open(file.noticeTenantId, file.sm3)) ?? fail('NOT_FOUND');
    asAttachment(reply, file).header('content-length', content.size);
    return reply.send(content.stream);
  });
}
