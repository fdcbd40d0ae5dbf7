import { expect, it } from 'vitest';
import { subjectOf } from './subject-of.ts';

it('names what differs without the id that only authors know', () => {
  const sentence = '环节“申报与审核”（review）：【甲】两级；【乙】三级';
  expect(subjectOf({ sentence, id: 'review' })).toBe('环节“申报与审核”');
  expect(subjectOf({ sentence: '标准“服务中小企业”（served-smes@platform/creation）：没有', id: 'served-smes' })).toBe(
    '标准“服务中小企业”',
  );
});
