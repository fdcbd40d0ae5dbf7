/** A value with its unit, once: `1356` in 家 is `1356 家`, `1356家` stays as it is written. */
export function withUnit(value: string, unit: string): string {
  const text = value.trim();
  return unit === '' || text === '' || text.endsWith(unit) ? text : `${text} ${unit}`;
}
