import { objectionsContract } from '../contract/objections.ts';
import { open } from '../trpc/may.ts';
import { fileObjection } from './file-objection.ts';

const { input, output } = objectionsContract.file;

/** Without files, which come by a form; where evidence is required this says so. */
export const file = open('objections.file')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) => fileObjection(ctx, asked, []));
