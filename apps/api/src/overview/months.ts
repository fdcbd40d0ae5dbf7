/** Every month from one to another, both included; none where the last is before the first. */
export function monthsBetween(from: string, to: string): string[] {
  const [first, last] = [indexOf(from), indexOf(to)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => monthOf(first + step));
}

/** The month so many before another. Example: `monthsBefore('2026-01', 2)` → 2025-11. */
export function monthsBefore(month: string, count: number): string {
  return monthOf(indexOf(month) - count);
}

function indexOf(month: string): number {
  const [year = '0', number = '1'] = month.split('-');
  return Number(year) * 12 + Number(number) - 1;
}

function monthOf(index: number): string {
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}
