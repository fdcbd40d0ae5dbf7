import { describe, expect, test } from 'vitest';
import { fieldIssue } from './field-issue.ts';
import { formatMessage, slotNames } from './message.ts';
import { refusal } from './refusal.ts';
import { fail, failWith, isShifanError, ShifanError } from './shifan-error.ts';
import { shorten } from './shorten.ts';

describe('formatMessage', () => {
  test('puts the slots in their places', () => {
    const slots = { label: '服务企业名单', count: '29', min: '30' };
    expect(formatMessage('ROWS_TOO_FEW', slots)).toBe('“服务企业名单”现有29行，至少填写30行。');
  });

  test('writes days in Chinese where the message asks for a day', () => {
    const slots = { lastDay: '2025-11-24', today: '2025-11-25' };
    expect(formatMessage('APPLICATION_PERIOD_CLOSED', slots)).toBe(
      '申报截止日为2025年11月24日（含当日），今天是2025年11月25日，已不能提交。',
    );
  });

  test('leaves a mark where a slot is missing, and never reads inherited names', () => {
    expect(formatMessage('FIELD_REQUIRED')).toBe('“…”必须填写。');
    expect(formatMessage('FIELD_REQUIRED', { label: '$&{value}' })).toBe('“$&{value}”必须填写。');
  });

  test('lists the slots a message uses', () => {
    expect(slotNames('QUOTA_EXCEEDED')).toEqual(['recommender', 'max', 'used']);
  });
});

describe('ShifanError', () => {
  test('carries code, slots, kind, status and a readable message', () => {
    const error = new ShifanError('QUOTA_EXCEEDED', { recommender: '广州市', max: '2', used: '2' });
    expect(error).toMatchObject({ code: 'QUOTA_EXCEEDED', kind: 'refused', status: 422, audience: 'officer' });
    expect(error.message).toBe('广州市的推荐名额为2个，已推荐2个，超过数量不予受理。');
    expect(isShifanError(error)).toBe(true);
    expect(isShifanError(new Error('x'))).toBe(false);
  });

  test('is thrown by fail and, with its clause, by failWith', () => {
    expect(() => fail('NOT_FOUND')).toThrow(ShifanError);
    const citation = { document: '甲〔2025〕1号', article: 'art-02', clause: '第二条', quote: '超过数量不予受理' };
    expect(() => failWith(refusal('OBJECTION_UPHELD', {}, citation))).toThrow(
      expect.objectContaining({ code: 'OBJECTION_UPHELD', citation }),
    );
  });
});

describe('fieldIssue', () => {
  test('formats the message with the shortened value and what is accepted', () => {
    const issue = fieldIssue({
      path: 'unitNature',
      code: 'FIELD_NOT_AN_OPTION',
      slots: { label: '单位性质' },
      value: 'x'.repeat(100),
      accepted: '国有企业、民营企业',
    });
    expect(issue.value).toHaveLength(60);
    expect(issue.message).toContain('可选：国有企业、民营企业');
    expect(issue.severity).toBe('error');
  });
});

describe('shorten', () => {
  test('keeps 60 characters whole and cuts the 61st', () => {
    expect(shorten('字'.repeat(60))).toBe('字'.repeat(60));
    expect(shorten('字'.repeat(61))).toBe(`${'字'.repeat(59)}…`);
  });

  test('never cuts a surrogate pair and shows no control or bidi character', () => {
    expect([...shorten('𠮷'.repeat(500))]).toHaveLength(60);
    expect(shorten('a\u0000b\u202Ec')).toBe('a\uFFFDb\uFFFDc');
  });
});
