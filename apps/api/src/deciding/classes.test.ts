import { decimal, toPlainString } from '@shifan/rules';
import { expect, it } from 'vitest';
import { classesOf, edgesOf } from './classes.ts';

function edges(least: string, most: string, more: { whole?: boolean; limits?: string[] } = {}) {
  const { whole = true, limits = [] } = more;
  const classes = classesOf({
    least: decimal(least),
    most: decimal(most),
    whole,
    limits: limits.map((one) => decimal(one)),
  });
  return {
    width: toPlainString(classes.width),
    from: edgesOf(classes, 0).from,
    to: edgesOf(classes, classes.count - 1).to,
    count: classes.count,
  };
}

it('are equally wide, begin at a multiple of their width and hold the least and the most', () => {
  expect(edges('1012', '5210')).toEqual({ width: '500', from: '1000', to: '5500', count: 9 });
  expect(edges('0', '99', {})).toEqual({ width: '10', from: '0', to: '100', count: 10 });
  expect(edges('0.1', '0.9', { whole: false })).toEqual({ width: '0.05', from: '0.1', to: '0.95', count: 17 });
  expect(edges('-7', '-1')).toEqual({ width: '1', from: '-7', to: '0', count: 7 });
});

it('are whole for whole numbers, and one where all are the same', () => {
  expect(edges('3', '9')).toEqual({ width: '1', from: '3', to: '10', count: 7 });
  expect(edges('6', '6')).toEqual({ width: '1', from: '6', to: '7', count: 1 });
  expect(edges('0', '40')).toEqual({ width: '5', from: '0', to: '45', count: 9 });
});

it('hold the numbers of the law too', () => {
  expect(edges('1356', '1357', { limits: ['1000'] })).toMatchObject({ from: '1000', width: '25' });
});
