import { type CaseState, type Due, dueLabels, type ProcessContext } from '@shifan/process';
import { parameterValue } from '@shifan/rules';
import type { TimelineEntry } from '../contract/case.ts';
import { clauseOf, clauseOfError } from '../law/clause.ts';
import { daysToKeep } from './days-to-keep.ts';
import { phaseOf } from './event-clause.ts';
import { reexaminationDetail } from './phases-ahead.ts';

/** The legal days of a case, the soonest first: those that have passed while nobody acted stand among what was. */
export function legalDays(state: CaseState, context: ProcessContext): TimelineEntry[] {
  return daysToKeep(state, context)
    .toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
    .map((one): TimelineEntry => {
      const passed = one.on < context.on;
      const detail = passed ? '已过' : detailOf(one, context);
      return {
        when: passed ? 'past' : 'future',
        on: one.on,
        provisional: one.provisional,
        title: dueLabels[one.name],
        ...(detail === undefined ? {} : { detail }),
        clause: clauseOfError(one.citation),
      };
    });
}

function detailOf({ name }: Due, context: ProcessContext): string | undefined {
  const phase = phaseOf(context.plugin, 'reexamination');
  return name === 'reexamination' && phase ? reexaminationDetail(phase, context) : undefined;
}

/** What is to come without a day: a change that waits to be settled, and the reexamination after the time to mend. */
export function awaited(state: CaseState, context: ProcessContext): TimelineEntry[] {
  return [...reexaminedAgain(state, context), ...changeSettled(state, context)];
}

function reexaminedAgain({ stage }: CaseState, { plugin, on, notice }: ProcessContext): TimelineEntry[] {
  const phase = phaseOf(plugin, 'reexamination');
  if (stage !== 'rectification' || !phase) return [];
  const { value } = parameterValue(plugin, phase.failures, on, notice);
  const detail = `连续${value}次没有通过的，撤销称号`;
  return [{ when: 'future', on: null, title: '再次复核', detail, clause: clauseOf(plugin, phase.citations.revoke) }];
}

function changeSettled({ changes }: CaseState, { plugin }: ProcessContext): TimelineEntry[] {
  const open = changes.find(({ settledOn }) => settledOn === undefined);
  const law = plugin.process.change?.citations;
  if (!open || !law) return [];
  const clause = clauseOf(plugin, open.opinion ? law.settle : law.opinion);
  return [{ when: 'future', on: null, title: '重大变化审核办结', clause }];
}
