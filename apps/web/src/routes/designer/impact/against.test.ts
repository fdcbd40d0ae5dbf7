import { expect, it } from 'vitest';
import { askedAgainst, isNumber, type ImpactFilter } from './against.ts';

const NOTHING: ImpactFilter = {
  jurisdiction: 'exampleland',
  against: 'parameter',
  parameter: '',
  value: '',
  from: '',
  version: '',
  bundle: '',
};

it('asks nothing while a number or a version is lacking', () => {
  expect(askedAgainst(NOTHING)).toBeUndefined();
  expect(askedAgainst({ ...NOTHING, parameter: 'served-smes', value: '一千二百' })).toBeUndefined();
  expect(askedAgainst({ ...NOTHING, against: 'version' })).toBeUndefined();
});

it('asks for a number as it was typed, without floating point', () => {
  expect(askedAgainst({ ...NOTHING, parameter: 'served-smes', value: ' 1200.50 ' })).toEqual({
    parameter: 'served-smes',
    value: '1200.50',
  });
  expect(isNumber('1e3')).toBe(false);
});
