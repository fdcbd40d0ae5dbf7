import { z } from 'zod';
import { CaseSummary } from './case.ts';
import { mutation, query } from './define.ts';
import { Clause, CommandId, Day, Instant, Name, Reasons } from './scalars.ts';

/** The places of one recommender under one notice. */
export const Places = z.object({
  noticeId: z.string(),
  recommender: z.object({ id: z.string(), name: z.string() }),
  setBy: z.object({ title: z.string(), documentNumber: z.string() }).describe('the notice that sets the places'),
  max: z.int().nullable().describe('null where the notice sets no places: nobody is limited'),
  used: z.int(),
  free: z.int().nullable(),
  lastDay: Day,
  closed: z.boolean(),
  clause: Clause.nullable(),
  recommended: z.array(CaseSummary),
  ready: z.array(CaseSummary),
  nilReturn: z.object({ at: Instant, by: z.string(), reasons: z.string() }).nullable(),
});
export type Places = z.infer<typeof Places>;

const OfNotice = z.strictObject({ noticeId: Name });

export const recommendationContract = {
  places: query(OfNotice, Places),
  // GET /summary-sheet/:noticeId.docx and .xlsx download it.
  summarySheet: query(
    OfNotice,
    z.object({
      title: z.string(),
      headedBy: z.string(),
      rows: z.array(z.object({ name: z.string(), operatorName: z.string(), kindName: z.string() })),
      printedOn: Day,
    }),
  ),
  nilReturn: mutation(z.strictObject({ commandId: CommandId, noticeId: Name, reasons: Reasons }), Places),
};
