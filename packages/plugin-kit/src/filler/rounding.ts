import { fitsPlaces } from '@shifan/rules';
import type { Decimal } from '@shifan/rules';

/** Which way a filled number may miss its target: up for 以上, down for 以内. */
export type Direction = 'up' | 'down';

/** Where a value should come to lie. */
export interface Target {
  value: Decimal;
  direction: Direction;
}

/** The nearest count that reaches the target; never below zero. */
export function wholeOf({ value, direction }: Target): number {
  return Math.max(Number(roundTowards(value, direction, 0)), 0);
}

/** The decimal string of at most `places` places that is not below (up) or not above (down) the target. */
export function roundTowards(target: Decimal, direction: Direction, places: number): string {
  const scale = 10n ** BigInt(places);
  const floor = floorDivide(target.n * scale, target.d);
  const scaled = direction === 'down' || fitsPlaces(target, places) ? floor : floor + 1n;
  const sign = scaled < 0n ? '-' : '';
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = places === 0 ? '' : digits.slice(-places).replace(/0+$/u, '');
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

function floorDivide(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator % denominator < 0n ? quotient - 1n : quotient;
}
