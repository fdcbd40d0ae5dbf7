import { describe, expect, it } from 'vitest';
import { findIndustry, industries, searchIndustries } from './industries.ts';

describe('industries of GB/T 4754-2017', () => {
  it('are the 473 中类 in 97 大类 and 20 门类, each under its own', () => {
    expect(industries).toHaveLength(473);
    expect(new Set(industries.map((one) => one.division.code)).size).toBe(97);
    expect(new Set(industries.map((one) => one.section.code)).size).toBe(20);
    expect(industries.filter((one) => one.division.name === '' || one.section.name === '')).toEqual([]);
  });

  it('are found by code with or without the letter of the 门类', () => {
    expect(findIndustry('651')?.name).toBe('软件开发');
    expect(findIndustry('I651')?.name).toBe('软件开发');
    expect(findIndustry('C651')).toBeUndefined();
    expect(findIndustry('65')).toBeUndefined();
    expect(findIndustry('6510')).toBeUndefined();
    expect(findIndustry('999')).toBeUndefined();
  });

  it('are searched by code and by name, own names before those of the 大类', () => {
    expect(searchIndustries('软件')[0]?.code).toBe('651');
    expect(searchIndustries('软件').map((one) => one.code)).toContain('652');
    expect(searchIndustries('C35').every((one) => one.division.code === '35')).toBe(true);
    expect(searchIndustries('３５６').map((one) => one.code)).toEqual(['356']);
    expect(searchIndustries('制造 汽车').map((one) => one.code)).toContain('361');
    expect(searchIndustries('没有这种行业')).toEqual([]);
    expect(searchIndustries('', 10)).toHaveLength(10);
  });
});
