import { t } from '../trpc/init.ts';
import { addRemark } from './add-remark.ts';
import { caseView } from './case.ts';
import { decline } from './decline.ts';
import { differences } from './differences.ts';
import { judge } from './judge.ts';
import { newerVerdicts } from './newer-verdicts.ts';
import { recommend } from './recommend.ts';
import { resolveRemark } from './resolve-remark.ts';
import { returnForCorrection } from './return.ts';
import { timeline } from './timeline.ts';
import { verdicts } from './verdicts.ts';
import { withdrawRecommendation } from './withdraw-recommendation.ts';
import { workList } from './work-list.ts';

export const reviewRouter = t.router({
  workList,
  case: caseView,
  verdicts,
  newerVerdicts,
  judge,
  differences,
  timeline,
  addRemark,
  resolveRemark,
  return: returnForCorrection,
  decline,
  recommend,
  withdrawRecommendation,
});
