import { findField, type Plugin } from '@shifan/rules';
import type { Clause } from '../../contract/scalars.ts';
import { clauseOf } from '../../law/clause.ts';

/** A goal that the law sets for the creation-period; which there are is said by the plan form's own list. */
export type PlanStrand = { id: string; title: string; clause: Clause };

/** The goals in the law's order; none where the plan form asks for none. */
export function planStrands({ plugin, kind }: { plugin: Plugin; kind: string }): PlanStrand[] {
  const targets = findField(plugin, 'targets', kind);
  const goal = targets?.columns?.find(({ key }) => key === 'goal');
  const creation = plugin.process.phases.find(({ phase }) => phase === 'creation');
  const fallback =
    goal?.citation ?? targets?.citation ?? (creation?.phase === 'creation' ? creation.citations.run : null);
  return (goal?.options ?? []).flatMap(({ code, label, citation = fallback }) =>
    citation ? [{ id: code, title: label, clause: clauseOf(plugin, citation) }] : [],
  );
}
