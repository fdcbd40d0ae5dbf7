import type { Plugin } from '@shifan/rules';
import { besideOf } from './beside.ts';
import { measuresOf } from './measures.ts';
import { stagesOf } from './phases.ts';
import type { ProcessModel } from './stage.ts';

/** The phases in the order in which a case passes them: each is followed by the one that its success opens. */
function inOrder({ process }: Plugin): Plugin['process']['phases'] {
  const ordered: Plugin['process']['phases'] = [];
  let id: string | undefined = process.start;
  while (id !== undefined) {
    const phase = process.phases.find((one) => one.id === id);
    if (!phase || ordered.includes(phase)) break;
    ordered.push(phase);
    if (phase.phase === 'designation') id = phase.reexamination;
    else id = 'next' in phase ? phase.next : undefined;
  }
  return [...ordered, ...process.phases.filter((phase) => !ordered.includes(phase))];
}

/** The process of a law with the numbers of a day. */
export function modelOf(plugin: Plugin, on: string): ProcessModel {
  const measure = measuresOf(plugin, on);
  const parts = inOrder(plugin).map((phase) => stagesOf(phase, measure));
  return {
    stages: parts.flatMap((part) => part.stages),
    ways: parts.flatMap((part) => part.ways),
    beside: besideOf(plugin, measure),
  };
}
