import { t } from '../trpc/init.ts';
import { concludeInvestigation } from './conclude-investigation.ts';
import { noteCheck } from './note-check.ts';
import { ofCase } from './of-case.ts';
import { openInvestigation } from './open-investigation.ts';
import { sanction } from './sanction.ts';

export const sanctionsRouter = t.router({ ofCase, noteCheck, openInvestigation, concludeInvestigation, sanction });
