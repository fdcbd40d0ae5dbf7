import { add, divide, fact, multiply, number, parameter, subtract } from '@shifan/rules';
import type { Field, Form, Value } from '@shifan/rules';
import { operatorSections } from './operator-fields.ts';

const share = (part: Value, whole: Value): Value => multiply(divide(part, whole), number('100'));
const counted = (key: string, label: string): Field => ({
  key,
  label,
  type: 'integer',
  unit: '家',
  required: true,
  min: '0',
});
const computed = (key: string, label: string, formula: Value): Field => ({
  key,
  label,
  type: 'computed',
  unit: '%',
  required: false,
  formula,
});

const weighted = add(
  add(
    multiply(fact('champions'), parameter('champion-weight')),
    multiply(fact('littleGiants'), parameter('giant-weight')),
  ),
  multiply(fact('srdiSmes'), parameter('srdi-weight')),
);

/** 申请表（基地类），虚构。 */
export const applicationBase: Form = {
  id: 'application-base',
  role: 'application-form',
  title: '示例点创建申请表（基地类）',
  annex: '示例发〔2025〕1号（虚构）附件2',
  kinds: ['base'],
  sealedBy: 'operator',
  sections: [
    {
      id: 'base',
      title: '一、基地基本情况',
      fields: [
        { key: 'baseName', label: '基地名称', type: 'text', required: true, maxCharacters: 60 },
        { key: 'operatingSince', label: '开始运营时间', type: 'year-month', required: true },
        {
          key: 'landAreaSqm',
          label: '占地面积',
          type: 'decimal',
          unit: '平方米',
          required: true,
          min: '0',
          decimals: 2,
        },
        { key: 'leadingIndustry', label: '主导产业', type: 'industry', required: true },
        counted('residentSmes', '入驻中小企业数量'),
        counted('residentEnterprises', '基地企业数量'),
        { key: 'overview', label: '总体情况', type: 'long-text', required: true, maxCharacters: 800 },
        { key: 'hasManagementRules', label: '是否制定服务管理制度', type: 'yes-no', required: true },
      ],
    },
    ...operatorSections,
    {
      id: 'industry',
      title: '三、产业',
      fields: [
        {
          key: 'residentRevenueWan',
          label: '{Y-1}年度入驻企业总营业收入',
          type: 'money-wan',
          unit: '万元',
          required: true,
        },
        {
          key: 'residentRevenuePreviousWan',
          label: '{Y-2}年度入驻企业总营业收入',
          type: 'money-wan',
          unit: '万元',
          required: true,
        },
        {
          key: 'leadingIndustryRevenueWan',
          label: '主导产业企业营业收入',
          type: 'money-wan',
          unit: '万元',
          required: true,
        },
        computed(
          'residentRevenueGrowth',
          '营业收入增速',
          share(
            subtract(fact('residentRevenueWan'), fact('residentRevenuePreviousWan')),
            fact('residentRevenuePreviousWan'),
          ),
        ),
        computed(
          'leadingIndustryShare',
          '主导产业营业收入占比',
          share(fact('leadingIndustryRevenueWan'), fact('residentRevenueWan')),
        ),
      ],
    },
    {
      id: 'innovation',
      title: '四、创新',
      fields: [
        counted('champions', '单项冠军企业'),
        counted('littleGiants', '小巨人企业'),
        counted('srdiSmes', '专精特新中小企业'),
        computed('qualityShare', '优质企业占比', share(weighted, fact('residentEnterprises'))),
        { key: 'incubators', label: '孵化器', type: 'integer', unit: '个', required: true, min: '0' },
        {
          key: 'technicalServicePlatforms',
          label: '技术服务平台',
          type: 'integer',
          unit: '个',
          required: true,
          min: '0',
        },
        { key: 'industryFunds', label: '产业基金', type: 'integer', unit: '个', required: true, min: '0' },
      ],
    },
  ],
};
