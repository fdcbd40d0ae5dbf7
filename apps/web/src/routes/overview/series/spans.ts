/** How far back the months go. */
export const SPANS = [
  { id: '12', label: '近12个月', months: 12 },
  { id: '', label: '近24个月', months: 24 },
  { id: '60', label: '近5年', months: 60 },
  { id: '120', label: '近10年', months: 120 },
] as const;

/**
 * The first month of a span that ends with the month of a day.
 * @example firstMonth('2026-03-09', 12) // '2025-04'
 */
export function firstMonth(today: string, months: number): string {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const index = year * 12 + month - months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}
