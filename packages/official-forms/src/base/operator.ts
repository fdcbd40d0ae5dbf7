import type { Field, Section } from '@shifan/rules';
import { add, cite, divide, eq, fact, gte, multiply, number, subtract, today } from '@shifan/rules';
import { formAnnex3 } from '../law/form-annex-3.ts';
import type { FormLaw } from '../form-law.ts';
import { partOf, revenueChecks, signedWan, wan } from '../money.ts';
import { legalRepresentative, operatorChecks, operatorFields, uscc } from '../operator-fields.ts';

function area(key: string, label: string): Field {
  return {
    key,
    label,
    type: 'decimal',
    unit: '平方米',
    required: true,
    min: '0',
    hint: '请提供相关佐证材料',
    evidence: ['area-evidence'],
  };
}

export const base: Section = {
  id: 'base',
  title: '一、基地基本情况',
  checks: [
    {
      id: 'operating-since-not-in-future',
      keys: ['operatingSince'],
      condition: gte(today(), fact('operatingSince')),
      message: '开始运营时间不能晚于今天。',
      severity: 'error',
    },
    {
      id: 'owned-and-leased-make-building-area',
      keys: ['ownedAreaSqm', 'leasedAreaSqm', 'buildingAreaSqm'],
      condition: eq(add(fact('ownedAreaSqm'), fact('leasedAreaSqm')), fact('buildingAreaSqm')),
      message: '自有面积与租用面积之和与建筑面积不一致，请核对。',
      severity: 'warning',
    },
  ],
  fields: [
    { key: 'baseName', label: '基地名称', type: 'text', required: true, maxCharacters: 100 },
    {
      key: 'operatingSince',
      label: '开始运营时间',
      type: 'year-month',
      required: true,
      hint: '第五条第（一）项的运营年限从这个月的第一天算起',
    },
    area('landAreaSqm', '基地占地面积'),
    area('buildingAreaSqm', '基地建筑面积'),
    area('ownedAreaSqm', '自有面积'),
    area('leasedAreaSqm', '租用面积'),
    {
      key: 'leadingIndustry',
      label: '基地主导产业',
      type: 'industry',
      required: true,
      hint: '脚注1：具体到《国民经济行业分类》(GB/T4754-2017)的中类（三位代码）',
      citation: cite(formAnnex3, '申请表（基地类）脚注1', '主导产业应具体到《国民经济行业分类》(GB/T4754-2017)的中类'),
    },
    {
      key: 'professionalProviders',
      label: '引入外部专业服务机构数量',
      type: 'integer',
      unit: '家',
      required: true,
      min: '0',
    },
    { key: 'residentSmes', label: '入驻中小企业数量', type: 'integer', unit: '家', required: true, min: '0' },
  ],
};

export function operator(law: FormLaw): Section {
  return {
    id: 'operator',
    title: '一、基地基本情况：建设运营主体基本情况',
    checks: operatorChecks,
    fields: [
      {
        key: 'operatorName',
        label: '运营主体名称',
        type: 'text',
        required: true,
        maxCharacters: 100,
        hint: '与法人证书或营业执照一致',
      },
      legalRepresentative,
      uscc,
      ...operatorFields(law),
    ],
  };
}

export function finance(law: FormLaw): Section {
  return {
    id: 'finance',
    title: '二、{Y-1}年度收支情况',
    hint: law.audit.base,
    checks: revenueChecks,
    fields: [
      wan('revenueWan', '{Y-1}年度营业收入', { evidence: law.audit.slots }),
      wan('serviceRevenueWan', '其中：{Y-1}年度服务收入'),
      wan('rdExpenseWan', '{Y-1}年度研发经费支出'),
      wan('totalAssetsWan', '{Y-1}年度资产总额'),
      signedWan('profitWan', '{Y-1}年度利润总额/经营结余'),
      wan('taxWan', '{Y-1}年度上缴税金'),
    ],
  };
}

/** Part of a whole in per cent, computed as the form prints it. */
function share(it: { key: string; label: string; part: string; whole: string; hint: string }): Field {
  return {
    key: it.key,
    label: it.label,
    type: 'computed',
    unit: '%',
    required: false,
    hint: it.hint,
    formula: multiply(divide(fact(it.part), fact(it.whole)), number('100')),
  };
}

const growth: Field = {
  key: 'residentRevenueGrowth',
  label: '近两年基地入驻企业总营业收入增速',
  type: 'computed',
  unit: '%',
  required: false,
  hint: '（{Y-1}年度入驻企业营业收入－{Y-2}年度入驻企业营业收入）÷{Y-2}年度入驻企业营业收入×100%',
  formula: multiply(
    divide(
      subtract(fact('residentRevenueWan'), fact('residentRevenuePreviousWan')),
      fact('residentRevenuePreviousWan'),
    ),
    number('100'),
  ),
};

export const industry: Section = {
  id: 'industry',
  title: '三、产业基础情况',
  checks: [
    partOf('leadingIndustryRevenueWan', 'residentRevenueWan', '主导产业企业营业收入不能大于入驻企业总营业收入。'),
    partOf('highTechRevenueWan', 'residentRevenueWan', '高技术产业企业营业收入不能大于入驻企业总营业收入。'),
  ],
  fields: [
    wan('residentRevenuePreviousWan', '{Y-2}年度入驻企业总营业收入'),
    wan('residentRevenueWan', '{Y-1}年度入驻企业总营业收入'),
    {
      key: 'residentStaff',
      label: '{Y-1}年度基地入驻企业人员总数量',
      type: 'integer',
      unit: '人',
      required: true,
      min: '0',
    },
    wan('outputPerCapitaWan', '{Y-1}年度人均产出'),
    wan('outputPerLandWan', '{Y-1}年度地均产出', {
      hint: '表中没有写明按亩还是按平方米，请按本地统计口径填写并在方案中说明',
    }),
    growth,
    wan('leadingIndustryRevenueWan', '{Y-1}年度主导产业企业营业收入'),
    share({
      key: 'leadingIndustryShare',
      label: '主导产业企业营业收入占比',
      part: 'leadingIndustryRevenueWan',
      whole: 'residentRevenueWan',
      hint: '{Y-1}年度主导产业企业营业收入÷{Y-1}年度入驻企业总营业收入×100%',
    }),
    wan('highTechRevenueWan', '{Y-1}年度高技术产业企业营业收入', {
      hint: '脚注2：以国家统计局最新版《高技术产业（制造业）分类》《高技术产业（服务业）分类》为准',
      citation: cite(
        formAnnex3,
        '申请表（基地类）脚注2',
        '高技术产业统计以国家统计局发布的最新版《高技术产业（制造业）分类》《高技术产业（服务业）分类》为准',
      ),
    }),
    share({
      key: 'highTechShare',
      label: '高技术产业企业营业收入占比',
      part: 'highTechRevenueWan',
      whole: 'residentRevenueWan',
      hint: '{Y-1}年度高技术产业企业营业收入÷{Y-1}年度入驻企业总营业收入×100%',
    }),
  ],
};
