import { describe, expect, test } from 'vitest';
import { authorities, authorityOfDivision, findAuthority } from './authorities.ts';
import { divisionNames, divisions, divisionsOf, findDivision } from './divisions.ts';

describe('authorities', () => {
  test('are 31 provinces, 5 cities with a plan of their own and the corps, in the order of their codes', () => {
    const count = (wanted: string) => authorities.filter((one) => one.class === wanted).length;
    expect([count('province'), count('plan-city'), count('corps')]).toEqual([31, 5, 1]);
    const codes = authorities.map((one) => one.code);
    expect(codes).toEqual(codes.toSorted());
    expect(new Set(codes).size).toBe(37);
    expect(codes.some((code) => code.startsWith('98') || code.startsWith('99'))).toBe(false);
  });

  test.each([
    ['210200', '大连市'],
    ['330200', '宁波市'],
    ['350200', '厦门市'],
    ['370200', '青岛市'],
    ['440300', '深圳市'],
    ['440305', '深圳市'],
    ['440100', '广东省'],
    ['210100', '辽宁省'],
    ['429004', '湖北省'],
    ['110000', '北京市'],
    ['110108', '北京市'],
    ['660000', '新疆生产建设兵团'],
    ['990100', '示例省（虚构）'],
    ['980200', '样板港市（虚构）'],
  ])('division %s belongs to %s', (division, name) => {
    expect(authorityOfDivision(division).name).toBe(name);
  });

  test.each(['', '44', '4401', '000000', '710000', 'abcdef', '4401000'])('refuses division %j', (division) => {
    expect(() => authorityOfDivision(division)).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  });
});

describe('divisions', () => {
  test('each stands once, in the order of the codes, under the authority its code leads to', () => {
    const codes = divisions.map((one) => one.code);
    expect(codes).toEqual(codes.toSorted());
    expect(new Set(codes).size).toBe(codes.length);
    for (const { code, authority } of divisions) expect(authorityOfDivision(code).code).toBe(authority);
  });

  test('Guangdong has 20 prefectures without Shenzhen, which is its own', () => {
    expect(divisionsOf('440000').length).toBe(20);
    expect(divisionsOf('440300').map((one) => one.name)).toEqual(['深圳市']);
  });

  test('a municipality and the corps are their own division; counties under a province are prefectures', () => {
    expect(divisionsOf('110000').map((one) => one.name)).toEqual(['北京市']);
    expect(divisionsOf('660000').map((one) => one.name)).toEqual(['新疆生产建设兵团']);
    expect(divisionsOf('420000').map((one) => one.name)).toContain('仙桃市');
  });

  test('a district is found by the prefecture above it', () => {
    expect(findDivision('440305')?.name).toBe('深圳市');
    expect(findDivision('110108')?.name).toBe('北京市');
    expect(findDivision('710000')).toBeUndefined();
  });

  test('leading digits have names', () => {
    expect(divisionNames(['44', '4331', '429004', '7100'])).toEqual([
      '广东省',
      '湘西土家族苗族自治州',
      '仙桃市',
      '7100',
    ]);
    expect(findAuthority('440100')).toBeUndefined();
  });
});
