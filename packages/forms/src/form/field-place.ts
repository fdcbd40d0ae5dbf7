import { yearLabel } from '@shifan/rules';
import type { AnyField, Place } from '../field-module.ts';

/**
 * The label of a field or column as printed in a year's form.
 * @example fieldLabel({ label: '{Y-1}年度服务中小企业数量', … }, 2025) // '2024年度服务中小企业数量'
 */
export function fieldLabel(field: AnyField, year: number): string {
  return yearLabel(field.label, year);
}

/** The place of a field that is not a cell. */
export function fieldPlace(field: AnyField, year: number): Place {
  return { path: field.key, label: fieldLabel(field, year), year, inTable: false };
}
