import { parseUscc } from '@shifan/forms';
import { expect, it } from 'vitest';
import { DEMO_OPERATORS, usccOf } from './operators.ts';

it.each(DEMO_OPERATORS.map((operator) => [operator.name, usccOf(operator)]))(
  '%s has a valid code %s',
  (_name, uscc) => {
    expect(parseUscc(uscc)).toEqual({ ok: true, value: uscc });
  },
);
