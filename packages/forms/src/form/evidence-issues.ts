import { fieldIssue } from '@shifan/errors';
import type { FieldIssue } from '@shifan/errors';
import { own } from '@shifan/rules';
import type { FactValue, Facts, MaterialRule } from '@shifan/rules';
import { isEmpty } from '../empty.ts';
import { fieldLabel } from './field-place.ts';
import type { FormContext } from './form-context.ts';
import { fieldsOf } from './forms-of.ts';
import { slotsOf } from './materials.ts';
import { isVisible } from './visible-fields.ts';

/**
 * Warnings where the form asks for evidence beside an answer ("请提供佐证材料") and none of it is there. An answer of "no"
 * or 0 has nothing to prove, and a slot is not asked for where the other side of an either/or is there.
 */
export function evidenceIssues(facts: Facts, context: FormContext): FieldIssue[] {
  const { files, plugin } = context;
  if (!files) return [];
  const settled = settledElsewhere(
    plugin.materials.map(({ rule }) => rule),
    files,
  );
  const issues: FieldIssue[] = [];
  for (const [path, { field }] of fieldsOf(plugin, context.kind)) {
    if (!field.evidence || claimsNothing(own(facts, path)) || !isVisible(field, facts, context)) continue;
    const missing = field.evidence.filter((slot) => !files[slot] && !settled.has(slot));
    if (missing.length === 0) continue;
    const titles = missing.map((slot) => plugin.evidenceSlots.find(({ id }) => id === slot)?.title ?? slot);
    const slots = { label: fieldLabel(field, context.year), slots: titles.join('、') };
    issues.push(fieldIssue({ path, code: 'FIELD_EVIDENCE_MISSING', slots, severity: 'warning' }));
  }
  return issues;
}

function claimsNothing(value: FactValue): boolean {
  return isEmpty(value) || value === false || value === '0';
}

function settledElsewhere(rules: readonly MaterialRule[], files: Record<string, number>): Set<string> {
  const settled = new Set<string>();
  for (const rule of rules) {
    if (!('anyOf' in rule)) continue;
    const there = rule.anyOf.some((part) => slotsOf(part).length > 0 && slotsOf(part).every((slot) => files[slot]));
    if (there) for (const slot of slotsOf(rule)) settled.add(slot);
  }
  return settled;
}
