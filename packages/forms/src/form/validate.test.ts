import { lte, fact, includes, yes } from '@shifan/rules';
import type { Field, Material } from '@shifan/rules';
import { describe, expect, it } from 'vitest';
import { contextFor, contextOf, fieldOf, offlineEvents, sectionOf, smallPlugin } from '../test-support/small-plugin.ts';
import { completion } from './completion.ts';
import type { FormContext } from './form-context.ts';
import { formsOf } from './forms-of.ts';
import { isReady, validateApplication } from './validate-application.ts';
import { validateForm } from './validate-form.ts';
import { visibleFields } from './visible-fields.ts';

const required = { required: true };
const name: Field = { ...fieldOf('text', required), key: 'platformName', label: '平台名称' };
const channels: Field = {
  ...fieldOf('multi-choice', {
    options: [
      { code: 'app', label: '手机 APP' },
      { code: 'desktop', label: '电脑端' },
    ],
  }),
  key: 'channels',
  label: '登录方式',
};
const appName: Field = {
  ...fieldOf('text', { ...required, visible: includes('channels', 'app') }),
  key: 'appName',
  label: 'APP 名称',
};
const served: Field = { ...fieldOf('integer', { unit: '家' }), key: 'servedSmes', label: '{Y-1}年度服务中小企业数量' };
const expected: Field = { ...fieldOf('integer'), key: 'expected', label: '预计{Y}年度服务中小企业数量' };

function codes(context: FormContext, facts: Parameters<typeof validateApplication>[0]): string[] {
  return validateApplication(facts, context).issues.map(({ path, code }) => `${path} ${code}`);
}

describe('validateForm', () => {
  it('asks for what is required, and blanks are no answer', () => {
    const context = contextOf([name]);
    expect(codes(context, {})).toEqual(['platformName FIELD_REQUIRED']);
    expect(codes(context, { platformName: ' \u3000\u200B\n' })).toEqual(['platformName FIELD_REQUIRED']);
    expect(codes(context, { platformName: '粤企通' })).toEqual([]);
  });

  it('leaves out what does not show', () => {
    const context = contextOf([channels, appName]);
    const [form] = formsOf(context.plugin, 'platform');
    expect(form && visibleFields(form, { channels: ['desktop'] }, context).map(({ key }) => key)).toEqual(['channels']);
    expect(codes(context, { channels: ['desktop'], appName: '一\n二' })).toEqual([]);
    expect(codes(context, { channels: ['app'] })).toEqual(['appName FIELD_REQUIRED']);
  });

  it('asks for at least one of several, once', () => {
    const message = '综合服务、技术服务至少填写一项。';
    const context = contextOf([channels, served], { requireOneOf: [{ keys: ['channels', 'servedSmes'], message }] });
    expect(validateApplication({}, context).issues).toMatchObject([
      { path: 'channels', code: 'ONE_OF_REQUIRED', message },
    ]);
    expect(codes(context, { servedSmes: '0' })).toEqual([]);
  });

  it('tells a broken relation once, with the year in its words, and only where there are data', () => {
    const checks = [
      {
        id: 'growing',
        keys: ['servedSmes', 'expected'],
        condition: lte(fact('servedSmes'), fact('expected')),
        message: '预计{Y}年度数量小于{Y-1}年度，请核对。',
        severity: 'warning' as const,
      },
    ];
    const context = contextOf([served, expected], { checks });
    expect(codes(context, { servedSmes: '10' })).toEqual([]);
    expect(codes(context, { servedSmes: '10', expected: '10' })).toEqual([]);
    const state = validateApplication({ servedSmes: '10', expected: '9' }, context);
    expect(state.issues).toMatchObject([
      { path: 'servedSmes', severity: 'warning', message: '预计2025年度数量小于2024年度，请核对。' },
    ]);
    expect(isReady(state)).toBe(true);
  });

  it('names rows that hold nothing even where the table may be empty', () => {
    const context = contextOf([{ ...offlineEvents, required: false }]);
    expect(codes(context, { offlineEvents: [] })).toEqual([]);
    expect(codes(context, { offlineEvents: [{}] })).toEqual(['offlineEvents[0] ROW_EMPTY']);
  });

  it('does not take what an object inherits for an answer', () => {
    const context = contextOf([{ ...name, key: 'toString' }]);
    expect(codes(context, {})).toEqual(['toString FIELD_REQUIRED']);
  });
});

describe('completion', () => {
  it('counts required fields that show, and "at least one of" groups', () => {
    const groups = [{ keys: ['channels', 'servedSmes'], message: '至少一项。' }];
    const context = contextOf([name, channels, appName, served, offlineEvents], {
      requireOneOf: groups,
      title: '{Y-1}年度情况',
    });
    const [form] = formsOf(context.plugin, 'platform');
    const of = (facts: Parameters<typeof completion>[1]) => form && completion(form, facts, context)[0];
    expect(of({})).toEqual({ section: 'one', title: '2024年度情况', filled: 0, required: 3, issues: 3 });
    expect(of({ channels: ['app'] })).toMatchObject({ filled: 1, required: 4 });
    expect(of({ offlineEvents: [{ name: '一', heldOn: '2025-01-02', enterprises: '1' }] })).toMatchObject({
      filled: 0,
      issues: 3,
    });
  });
});

describe('materials', () => {
  const material = (more: Partial<Material> & Pick<Material, 'id' | 'rule'>): Material => ({
    number: 1,
    title: '材料',
    kinds: ['platform'],
    stages: ['creation'],
    citation: { article: 'art-1', clause: '第一条' },
    ...more,
  });
  const undertakes: Field = { ...fieldOf('yes-no'), key: 'undertakes', label: '以政府委托等方式承担' };
  const plugin = smallPlugin({
    sections: [sectionOf([name, undertakes])],
    materials: [
      material({ id: 'form', rule: { allOf: [{ form: 'application' }] } }),
      material({
        id: 'audit',
        rule: { anyOf: [{ allOf: [{ slot: 'audit' }, { slot: 'special' }] }, { slot: 'combined' }] },
      }),
      material({ id: 'proof', rule: { slot: 'proof' }, when: yes('undertakes') }),
      material({ id: 'licences', rule: { slot: 'proof' }, excusable: true }),
      material({ id: 'later', rule: { slot: 'proof' }, stages: ['designation'] }),
    ],
  });
  const states = (facts: Parameters<typeof validateApplication>[0], more: Partial<FormContext> = {}) =>
    Object.fromEntries(
      validateApplication(facts, contextFor(plugin, more)).materials.map((one) => [one.material.id, one]),
    );

  it('are complete by one side of an either/or, and say what is missing of both', () => {
    expect(states({})['audit']).toMatchObject({
      status: 'missing',
      slots: ['audit', 'special', 'combined'],
      message: '还缺：“材料audit”、“材料special”，或者“材料combined”。',
    });
    expect(states({}, { files: { audit: 1 } })['audit']?.message).toBe('还缺：“材料special”，或者“材料combined”。');
    expect(states({}, { files: { audit: 1, special: 2 } })['audit']?.status).toBe('complete');
    expect(states({}, { files: { combined: 1 } })['audit']?.status).toBe('complete');
  });

  it('are asked for under their condition alone', () => {
    expect(states({})['proof']?.status).toBe('not-asked');
    expect(states({ undertakes: false })['proof']?.status).toBe('not-asked');
    expect(states({ undertakes: true })['proof']?.status).toBe('missing');
  });

  it('may be stood for by a reason where the law says "必要的"', () => {
    expect(states({})['licences']).toMatchObject({ status: 'missing', message: expect.stringContaining('说明理由') });
    expect(states({}, { reasons: { licences: '  ' } })['licences']?.status).toBe('missing');
    expect(states({}, { reasons: { licences: '本平台不需要资质' } })['licences']?.status).toBe('complete');
    expect(states({ undertakes: true }, { reasons: { proof: '没有' } })['proof']?.status).toBe('missing');
  });

  it('count a form as there when nothing in it bars submission, and leave other stages out', () => {
    expect(states({})['form']?.status).toBe('missing');
    expect(states({ platformName: '粤企通' })['form']?.status).toBe('complete');
    expect(Object.keys(states({}))).toEqual(['form', 'audit', 'proof', 'licences']);
  });
});

describe('evidence beside an answer', () => {
  it('is asked for as a warning where the answer claims something and no side of an either/or is there', () => {
    const rules: Field = { ...fieldOf('yes-no', { evidence: ['proof'] }), key: 'hasRules', label: '是否制定制度' };
    const revenue: Field = {
      ...fieldOf('money-wan', { evidence: ['audit', 'combined'] }),
      key: 'revenueWan',
      label: '营业收入',
    };
    const audit: Material = {
      id: 'audit',
      number: 1,
      title: '审计报告',
      kinds: ['platform'],
      stages: ['creation'],
      citation: { article: 'art-1', clause: '第一条' },
      rule: { anyOf: [{ slot: 'audit' }, { slot: 'combined' }] },
    };
    const plugin = smallPlugin({ sections: [sectionOf([rules, revenue])], materials: [audit] });
    const facts = { hasRules: true, revenueWan: '10' };
    const warned = (files?: Record<string, number>) => codes(contextFor(plugin, { files }), facts);
    expect(warned()).toEqual([]);
    expect(warned({})).toEqual(['hasRules FIELD_EVIDENCE_MISSING', 'revenueWan FIELD_EVIDENCE_MISSING']);
    expect(warned({ combined: 1, proof: 1 })).toEqual([]);
    expect(codes(contextFor(plugin, { files: {} }), { hasRules: false, revenueWan: '0' })).toEqual([]);
  });
});

describe('validateForm on anything', () => {
  it('has no issue for a form without fields to answer', () => {
    const context = contextOf([{ ...fieldOf('computed', required), key: 'share' }]);
    const [form] = formsOf(context.plugin, 'platform');
    expect(form && validateForm(form, {}, context)).toEqual([]);
  });
});
