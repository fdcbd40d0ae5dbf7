import { z } from 'zod';
import { NoInput, query } from './define.ts';
import { Day, Kinds } from './scalars.ts';

const OpenCall = z.object({
  id: z.string(),
  jurisdiction: z.string(),
  title: z.string(),
  documentNumber: z.string(),
  issuedBy: z.string(),
  issuedOn: Day,
  year: z.int(),
  opensOn: Day,
  deadlines: z.array(
    z.object({
      levelName: z.string(),
      lastDay: Day,
      workingDaysLeft: z.int().nullable(),
      passed: z.boolean(),
    }),
  ),
  kinds: Kinds,
});
export type OpenCall = z.infer<typeof OpenCall>;

const ApplicableCall = z.object({
  noticeId: z.string(),
  jurisdiction: z.string(),
  title: z.string(),
  kinds: Kinds,
  lastDay: Day,
  workingDaysLeft: z.int().nullable(),
  recommenders: z.array(z.object({ id: z.string(), name: z.string(), class: z.string() })),
});
export type ApplicableCall = z.infer<typeof ApplicableCall>;

export const noticesContract = {
  open: query(NoInput, z.array(OpenCall)),
  forMe: query(NoInput, z.object({ noticeIds: z.array(z.string()), applicable: z.array(ApplicableCall) })),
};
