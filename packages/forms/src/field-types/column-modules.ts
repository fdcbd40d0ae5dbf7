import type { Column } from '@shifan/rules';
import type { FieldModule } from '../field-module.ts';
import { choice } from './choice.ts';
import { date, yearMonth } from './dates.ts';
import { email } from './email.ts';
import { mobile } from './mobile.ts';
import { decimalNumber, integer, moneyWan, percent } from './numbers.ts';
import { phone } from './phone.ts';
import { postcode } from './postcode.ts';
import { text } from './text.ts';
import { url } from './url.ts';
import { uscc } from './uscc.ts';
import { yesNo } from './yes-no.ts';

/** The types that a column of a table can have, each with its module. */
export const columnModules = {
  text,
  url,
  email,
  phone,
  mobile,
  postcode,
  uscc,
  date,
  'year-month': yearMonth,
  integer,
  decimal: decimalNumber,
  'money-wan': moneyWan,
  percent,
  choice,
  'yes-no': yesNo,
} satisfies Record<Column['type'], FieldModule>;
