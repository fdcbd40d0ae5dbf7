import { expect, it } from 'vitest';
import { changesOf, readSuppositions, writeSuppositions } from './supposed.ts';

it('keeps what is supposed in the address, and leaves out what cannot be read', () => {
  const text = 'served-smes:1200:exclusive,coverage::inclusive';
  expect(writeSuppositions(readSuppositions(text))).toBe(text);
  expect(readSuppositions('served-smes:12<b>:,:5:,x')).toEqual({});
});

it('asks only for what differs from the numbers as they stand', () => {
  const present = [
    { parameter: 'a', value: '1000', bound: 'inclusive' },
    { parameter: 'b', value: '25', bound: 'exclusive' },
  ];
  expect(changesOf(readSuppositions('a:1000.0:inclusive,b:2-:'), present)).toEqual([]);
  expect(changesOf(readSuppositions('a:1200:exclusive,b::inclusive,c:1:'), present)).toEqual([
    { parameter: 'a', value: '1200', bound: 'exclusive' },
    { parameter: 'b', bound: 'inclusive' },
  ]);
});
