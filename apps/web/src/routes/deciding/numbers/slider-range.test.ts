import { expect, it } from 'vitest';
import { sliderRange } from './slider-range.ts';

it('moves by steps that suit the number', () => {
  expect(sliderRange({ value: '3', unit: '年' })).toEqual({ min: '0', max: '10', step: '1' });
  expect(sliderRange({ value: '1000', unit: '家' })).toEqual({ min: '0', max: '2000', step: '50' });
  expect(sliderRange({ value: '25', unit: '%' })).toEqual({ min: '0', max: '100', step: '1' });
  expect(sliderRange({ value: '1.5', unit: '倍' })).toEqual({ min: '0', max: '3', step: '0.1' });
});
