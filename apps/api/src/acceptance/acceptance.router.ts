import { t } from '../trpc/init.ts';
import { caseView } from './case.ts';
import { conclude } from './conclude.ts';
import { failReexamination } from './fail-reexamination.ts';
import { judge } from './judge.ts';
import { list } from './list.ts';
import { openReexaminations } from './open-reexaminations.ts';
import { passReexamination } from './pass-reexamination.ts';
import { reject } from './reject.ts';

export const acceptanceRouter = t.router({
  list,
  case: caseView,
  judge,
  conclude,
  reject,
  openReexaminations,
  passReexamination,
  failReexamination,
});
