import { designerContract } from '../contract/designer.ts';
import { may } from '../trpc/may.ts';
import { diagramOf } from './diagram.ts';
import { inWorker } from './inspector/in-worker.ts';
import { createKept } from './inspector/kept-results.ts';
import type { Tasks } from './inspector/tasks.ts';
import { sideOf, whichPlugin } from './which-plugin.ts';

const { input, output } = designerContract.process;

const kept = createKept<Tasks['explore']['output']>();

/** The process as a diagram, and what was proved of it: everybody tries everything, once a version. */
export const process = may('designer.process')
  .input(input)
  .output(output)
  .query(async ({ ctx, input: which }) => {
    const plugin = whichPlugin(which);
    const { version } = sideOf(plugin);
    const explored = await kept(`${plugin.id} ${version}`, () => inWorker((ask) => ask('explore', { plugin })));
    return { version, ...diagramOf(plugin, explored.transitions, ctx.today), exploration: explored.report };
  });
