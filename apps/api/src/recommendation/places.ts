import { readAsPerson } from '../cases/as-person.ts';
import { recommendationContract } from '../contract/recommendation.ts';
import { may } from '../trpc/may.ts';
import { loadPlaces } from './load-places.ts';

const { input, output } = recommendationContract.places;

export const places = may('recommendation.places')
  .input(input)
  .output(output)
  .query(({ ctx, input: { noticeId } }) => readAsPerson(ctx, (tx) => loadPlaces(tx, ctx, noticeId)));
