import { findLastSubmission, getCase, getDraft, type Tx } from '@shifan/db';
import { applicationDocx, summarySheetDocx, summarySheetXlsx } from '@shifan/documents';
import { fail } from '@shifan/errors';
import type { Facts } from '@shifan/rules';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { readAsPerson } from '../cases/as-person.ts';
import { formContext } from '../cases/process-context.ts';
import { factsOf } from '../cases/recorded-facts.ts';
import { Ref } from '../contract/scalars.ts';
import { noteReading } from '../readings/note-reading.ts';
import { loadSummarySheet } from '../recommendation/load-summary-sheet.ts';
import type { Services } from '../services.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { RIGHTS } from '../trpc/rights.ts';
import { asAttachment } from './attachment.ts';
import { signedInContextOf } from './person-of.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const SheetPath = z.strictObject({
  file: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:docx|xlsx)$/u)
    .max(69),
});

/** Official documents to print and seal: 汇总表 of a recommender, 申请表 and 创建方案 of a case. */
export async function documentRoutes(app: FastifyInstance, services: Services): Promise<void> {
  app.get('/summary-sheet/:file', async (request, reply) => {
    const params = SheetPath.safeParse(request.params);
    const [noticeId = '', type] = params.success ? params.data.file.split('.') : fail('NOT_FOUND');
    const ctx = await signedInContextOf(services, { request, reply });
    const readers: readonly string[] = RIGHTS['recommendation.summarySheet'];
    if (!readers.includes(ctx.person.role)) fail('FORBIDDEN');
    const sheet = await loadSummarySheet(ctx, noticeId);
    const content = await (type === 'docx' ? summarySheetDocx(sheet) : summarySheetXlsx(sheet));
    const name = `推荐创建对象汇总表.${type}`;
    return asAttachment(reply, { name, mediaType: type === 'docx' ? DOCX : XLSX }).send(Buffer.from(content));
  });

  app.get('/application-form/:tenantId/:caseId', async (request, reply) => {
    const params = Ref.safeParse(request.params);
    const ref = params.success ? params.data : fail('NOT_FOUND');
    const ctx = await signedInContextOf(services, { request, reply });
    await noteReading(ctx, 'GET/application-form', ref);
    const { name, content } = await readAsPerson(ctx, async (tx) => {
      const view = await getCase(tx, ref);
      const context = formContext(view, { on: ctx.today });
      const facts = await factsToPrint(tx, ctx, ref);
      return { name: view.name, content: await applicationDocx({ facts, context }) };
    });
    const file = { name: `${name}-创建申请表和创建方案.docx`, mediaType: DOCX };
    return asAttachment(reply, file).send(Buffer.from(content));
  });
}

/** The operator prints its draft, everybody else what was submitted. */
async function factsToPrint(tx: Tx, ctx: SignedInContext, ref: Ref): Promise<Facts> {
  if (ctx.person.operator) return factsOf(await getDraft(tx, ref));
  return factsOf((await findLastSubmission(tx, ref)) ?? fail('NOT_FOUND'));
}
