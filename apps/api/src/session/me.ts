import { sessionContract } from '../contract/session.ts';
import { open } from '../trpc/may.ts';
import { meDto } from './me-dto.ts';

const { input, output } = sessionContract.me;

export const me = open('session.me')
  .input(input)
  .output(output)
  .query(({ ctx: { person } }) => (person ? meDto(person) : null));
