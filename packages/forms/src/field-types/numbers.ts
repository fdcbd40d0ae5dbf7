import { compare, decimal, div, toPlainString } from '@shifan/rules';
import { numberModule } from '../numbers/number-module.ts';

/** A count: whole, and not negative unless the field says otherwise. */
export const integer = numberModule({ decimals: 0, min: '0' });

/** An area, a rate, any measure. */
export const decimalNumber = numberModule({ decimals: 6 });

const HUNDRED_BILLION_YUAN = decimal('10000000');
const WAN_PER_YI = decimal('10000');

/**
 * Money in 万元; a loss is negative. From 1000亿元 on, the amount is shown in 亿元 and asked to be checked: an operator
 * that writes 元 where 万元 are asked gets there with ten million yuan, hardly any with its true figure.
 */
export const moneyWan = numberModule({
  decimals: 6,
  unit: '万元',
  doubt(value, text) {
    if (compare(value, HUNDRED_BILLION_YUAN) < 0) return undefined;
    const yi = div(value, WAN_PER_YI);
    const shown = yi ? `${text}万元（合${toPlainString(yi, 4)}亿元）` : text;
    return { code: 'FIELD_UNIT_SUSPECT', slots: { value: shown, unit: '万元' } };
  },
});

const ZERO = decimal('0');
const ONE = decimal('1');

/** A share from 0 to 100 unless the field says otherwise; between 0 and 1 it may be a fraction by mistake. */
export const percent = numberModule({
  decimals: 6,
  min: '0',
  max: '100',
  unit: '%',
  doubt: (value) =>
    compare(value, ZERO) > 0 && compare(value, ONE) < 0 ? { code: 'PERCENT_SUSPECT', slots: {} } : undefined,
});
