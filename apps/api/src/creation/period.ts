import type { CaseFile } from '@shifan/db';
import { due, type ProcessContext } from '@shifan/process';
import type { Citation } from '@shifan/rules';
import type { z } from 'zod';
import { phaseOf } from '../cases/event-clause.ts';
import { stateOf } from '../cases/process-context.ts';
import type { Period } from '../contract/creation.ts';
import { clauseOf } from '../law/clause.ts';
import { daysLeft } from '../notices/calls.ts';

/** The creation-period as it counts now, an extension included; null before it begins. */
export function periodOf(file: CaseFile, context: ProcessContext): z.infer<typeof Period> | null {
  const state = stateOf(file);
  const { creation } = state;
  const citation = citationOf(context, creation?.extended !== undefined);
  if (!creation || !citation) return null;
  const running = due(state, context).find(({ name }) => name === 'creation-ends');
  const { on: endsOn, provisional } = running ?? { on: creation.endsOn, provisional: creation.provisional };
  return {
    startsOn: creation.startsOn,
    endsOn,
    extendedFrom: creation.extended?.from ?? null,
    provisional,
    workingDaysLeft: daysLeft(context.on, endsOn),
    clause: clauseOf(context.plugin, citation),
  };
}

function citationOf({ plugin }: ProcessContext, extended: boolean): Citation | undefined {
  return extended ? phaseOf(plugin, 'acceptance')?.citations.extend : phaseOf(plugin, 'creation')?.citations.run;
}
