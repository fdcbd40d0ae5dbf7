/** Between which numbers a slider moves, and by what; a number outside can still be typed. */
export interface SliderRange {
  min: string;
  max: string;
  step: string;
}

/** From nought to about twice the number (of per cents to a hundred), by steps of its own fineness. */
export function sliderRange({ value, unit }: { value: string; unit: string }): SliderRange {
  const now = Math.abs(Number(value));
  const places = value.split('.')[1]?.length ?? 0;
  const step = places > 0 ? (1 / 10 ** places).toFixed(places) : stepOf(now);
  const doubled = Math.max(now * 2, Number(step) * 10);
  const whole = Math.ceil(doubled / Number(step)) * Number(step);
  return { min: '0', max: unit === '%' && now <= 100 ? '100' : String(whole), step };
}

function stepOf(now: number): string {
  if (now >= 10_000) return '100';
  if (now >= 1000) return '50';
  return now >= 500 ? '10' : '1';
}
