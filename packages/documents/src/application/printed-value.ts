import { formatDate, isCivilDate } from '@shifan/calendar';
import { displayBare, displayValue } from '@shifan/forms';
import type { AnyField } from '@shifan/forms';
import type { FactValue } from '@shifan/rules';

/** An answer as the official form prints it: boxes ticked and not, days in Chinese, the unit unless the label has it. */
export function printedValue(field: AnyField, value: FactValue): string {
  if (field.type === 'choice' || field.type === 'multi-choice') return boxes(field, value);
  if (field.type === 'yes-no') return `${box(value === true)}是  ${box(value === false)}否`;
  if (typeof value === 'string' && field.type === 'date') return isCivilDate(value) ? formatDate(value) : value;
  if (typeof value === 'string' && field.type === 'year-month') return yearMonth(value);
  return field.unit !== undefined && field.label.includes(field.unit)
    ? displayBare(field, value)
    : displayValue(field, value);
}

function boxes(field: AnyField, value: FactValue): string {
  const chosen = new Set<unknown>(Array.isArray(value) ? value : [value]);
  return (field.options ?? []).map(({ code, label }) => `${box(chosen.has(code))}${label}`).join('  ');
}

function box(ticked: boolean): string {
  return ticked ? '☑' : '□';
}

function yearMonth(value: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})$/u.exec(value) ?? [];
  return year === undefined ? value : `${year}年${Number(month)}月`;
}
