import { validateApplication, visibleFields, formsOf, type FormContext } from '@shifan/forms';
import type { EvidenceSlot, Facts } from '@shifan/rules';

/** The places for evidence this application is asked for, and any other that holds files, in the order of the law. */
export function slotsOf(facts: Facts, scope: FormContext, filled: ReadonlySet<string>): EvidenceSlot[] {
  const asked = new Set(filled);
  for (const state of validateApplication(facts, scope).materials) {
    if (state.status !== 'not-asked') for (const slot of state.slots) asked.add(slot);
  }
  for (const form of formsOf(scope.plugin, scope.kind)) {
    for (const field of visibleFields(form, facts, scope)) for (const slot of field.evidence ?? []) asked.add(slot);
  }
  return scope.plugin.evidenceSlots.filter((slot) => asked.has(slot.id));
}
