import type { FactValue } from '@shifan/rules';
import type { AnyField } from '../field-module.ts';
import { fieldModules } from '../field-types/registry.ts';

/** An answer as the printed form shows it, without its unit (the form prints that itself); '' where there is none. */
export function displayBare(field: AnyField, value: FactValue | undefined): string {
  return fieldModules[field.type].display(value ?? null, field);
}

/**
 * An answer as people read it, with its unit; '' where there is none.
 * @example displayValue({ type: 'percent', unit: '%', … }, '85.5') // '85.5%'
 */
export function displayValue(field: AnyField, value: FactValue | undefined): string {
  const text = displayBare(field, value);
  const unit = field.unit ?? defaultUnits[field.type];
  if (text === '' || unit === undefined || field.type === 'table') return text;
  return unit === '%' ? `${text}%` : `${text} ${unit}`;
}

const defaultUnits: Partial<Record<AnyField['type'], string>> = { percent: '%', 'money-wan': '万元' };
