import { z } from 'zod';
import { CaseSummary } from './case.ts';
import { mutation, query } from './define.ts';
import { CaseCommand, Name, Reasons } from './scalars.ts';

/** For the deciding authority. The order is the division code's, then the name's: art. 8 forbids ranking. */
export const selectionContract = {
  list: query(z.strictObject({ noticeId: Name.optional(), jurisdiction: Name.optional() }), z.array(CaseSummary)),
  decline: mutation(z.strictObject({ ...CaseCommand.shape, reasons: Reasons }), CaseSummary),
};
