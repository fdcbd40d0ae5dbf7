import { describe, expect, it } from 'vitest';
import { compareTarget, isMeasured, normaliseReached } from './compare-target.ts';

const plan = (baseline: string, target: string, unit = '家') => ({ baseline, target, unit });
type Target = ReturnType<typeof plan>;

describe('a target of the plan', () => {
  it.each<[string, Target, [reached: string | null, status: string]]>([
    ['exactly at it', plan('1356', '2000'), ['2000', 'reached']],
    ['one below it', plan('1356', '2000'), ['1999', 'not-reached']],
    ['above it', plan('1356', '2000'), ['2000.01', 'reached']],
    ['the smallest part below it', plan('0.1', '0.3', '%'), ['0.29999999999999999', 'not-reached']],
    ['what binary numbers get wrong', plan('0.1', '0.3', '%'), ['0.3', 'reached']],
    ['to be kept', plan('90', '90', '%'), ['90', 'reached']],
    ['to fall, and fallen to it', plan('12', '8', '天'), ['8', 'reached']],
    ['to fall, and fallen below it', plan('12', '8', '天'), ['7.5', 'reached']],
    ['to fall, and not fallen enough', plan('12', '8', '天'), ['8.1', 'not-reached']],
    ['written with its unit and full-width digits', plan('1,356家', '２０００家'), ['２,１００家', 'reached']],
    ['not reported', plan('1', '2'), [null, 'not-reported']],
    ['in words', plan('无', '建成', ''), ['已建成', 'not-comparable']],
    ['in numbers from a baseline in words', plan('较少', '20', '项'), ['25', 'not-comparable']],
    ['in another unit', plan('1', '3', '亿元'), ['3万元', 'not-comparable']],
    ['that is no number', plan('1', '2'), ['NaN', 'not-comparable']],
  ])('%s', (_what, target, [reached, status]) => {
    expect(compareTarget(target, reached)).toBe(status);
  });

  it('asks for a number where it is one itself, and keeps it plain', () => {
    expect([isMeasured(plan('1', '2,000家')), isMeasured(plan('1', '建成'))]).toEqual([true, false]);
    expect(normaliseReached(' １,２３４．５０家 ', '家')).toBe('1234.50');
    expect(normaliseReached('已建成', '')).toBe('已建成');
  });
});
