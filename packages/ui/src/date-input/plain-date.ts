/** `2025年1月5日`, `2025/1/5` and `20250105` become `2025-01-05`; what is no date stays as typed. */
export function plainDate(text: string, precision: 'day' | 'month' = 'day'): string {
  const compact = /^(\d{4})(\d{2})(\d{2})?$/u.exec(text.trim());
  const parts = compact
    ? compact.slice(1).filter(Boolean)
    : text
        .trim()
        .split(/[年月日/.\s-]+/u)
        .filter(Boolean);
  const wanted = precision === 'day' ? 3 : 2;
  if (parts.length !== wanted || !parts.every((part) => /^\d{1,4}$/u.test(part))) return text.trim();
  return parts.map((part, index) => part.padStart(index === 0 ? 4 : 2, '0')).join('-');
}
