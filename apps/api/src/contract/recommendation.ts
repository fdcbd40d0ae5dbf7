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
  extras: z
    .array(z.object({ places: z.int(), clause: Clause }))
    .describe('what of `max` was added for this recommender'),
  exemptions: z.array(z.object({ title: z.string(), clause: Clause })).describe('who takes no place'),
  exempt: z.array(z.string()).describe('ids of the recommended cases that take none'),
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
