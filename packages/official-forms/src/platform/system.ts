import type { Field, Section } from '@shifan/rules';
import { includes } from '@shifan/rules';
import { OVERVIEW, PLATFORM_FORM } from '../parameters/platform-form.ts';
import { wan } from '../money.ts';

/** One of the three 总体情况 of the form. */
export function overview(key: string, emphasis: string): Field {
  return {
    key,
    label: '总体情况',
    type: 'long-text',
    required: true,
    maxCharacters: PLATFORM_FORM.overviewCharacters,
    hint: `重点介绍${emphasis}，${PLATFORM_FORM.overviewCharacters}字以内`,
    citation: OVERVIEW,
  };
}

/** Summary and number of entries of one of the four libraries. */
function library(prefix: string, name: string): Field[] {
  return [
    {
      key: `${prefix}Summary`,
      label: `${name}内容概述`,
      type: 'long-text',
      required: true,
      maxCharacters: 2000,
      hint: '没有建立的填“未建立”',
      evidence: ['database-evidence'],
    },
    {
      key: `${prefix}Entries`,
      label: `${name}入库数量`,
      type: 'integer',
      unit: '条',
      required: true,
      min: '0',
      hint: '没有的填 0',
    },
  ];
}

/** Cost of one year and where the money comes from. */
function cost(prefix: string, label: string): Field[] {
  return [
    wan(`${prefix}Wan`, label),
    { key: `${prefix}Source`, label: `${label}来源`, type: 'text', required: true, maxCharacters: 200 },
  ];
}

const access: Field[] = [
  {
    key: 'accessChannels',
    label: '平台登录方式',
    type: 'multi-choice',
    required: true,
    minSelected: 1,
    options: [
      { code: 'desktop', label: '电脑端' },
      { code: 'mobile-web', label: '手机端' },
      { code: 'wechat-mini-program', label: '微信小程序' },
      { code: 'app', label: '手机APP' },
    ],
  },
  {
    key: 'miniProgramName',
    label: '微信小程序名称',
    type: 'text',
    required: true,
    maxCharacters: 50,
    visible: includes('accessChannels', 'wechat-mini-program'),
  },
  {
    key: 'appName',
    label: '手机APP名称',
    type: 'text',
    required: true,
    maxCharacters: 50,
    visible: includes('accessChannels', 'app'),
  },
];

const staff: Field[] = [
  { key: 'managerCount', label: '管理人员数量', type: 'integer', unit: '人', required: true, min: '0' },
  { key: 'serviceStaffCount', label: '服务人员数量', type: 'integer', unit: '人', required: true, min: '0' },
  {
    key: 'bachelorShare',
    label: '其中本科以上学历人员占比',
    type: 'percent',
    unit: '%',
    required: true,
    min: '0',
    max: '100',
    hint: '填百分数，如 85 表示 85%',
  },
];

const regulations: Field[] = [
  {
    key: 'hasDevelopmentPlan',
    label: '是否制定服务发展规划',
    type: 'yes-no',
    required: true,
    hint: '请提供具体制度文件',
    evidence: ['development-plan'],
  },
  {
    key: 'hasAnnualPlan',
    label: '是否制定年度服务计划',
    type: 'yes-no',
    required: true,
    hint: '请提供具体制度文件',
    evidence: ['annual-plan'],
  },
  {
    key: 'hasManagementRules',
    label: '是否制定服务管理制度',
    type: 'yes-no',
    required: true,
    hint: '请提供具体制度文件',
    evidence: ['management-rules'],
  },
  {
    key: 'qualifications',
    label:
      '获得专业服务资质认证情况（如GB/T19001或ISO9001、ISO17025等）；与服务能力相关的专利、商标、品牌、标准、软件著作权等情况',
    type: 'long-text',
    required: true,
    maxCharacters: 2000,
    hint: '请提供必要的从业资格（资质）、许可证以及奖项、称号、认定等复印件；没有的填“无”',
    evidence: ['qualifications'],
  },
];

export const system: Section = {
  id: 'system',
  title: '三、平台系统建设情况',
  fields: [
    overview('systemOverview', '数字化智能化及数据库建设情况、系统运行便捷稳定情况、运营保障机制情况'),
    ...library('smeDatabase', '中小企业库'),
    ...library('policyDatabase', '法律政策库'),
    ...library('providerDatabase', '服务机构库'),
    ...library('caseDatabase', '服务产品案例库'),
    ...access,
    ...cost('systemCost', '系统建设经费'),
    ...cost('maintenanceCostPrevious', '{Y-1}年技术运维经费'),
    ...cost('maintenanceCostCurrent', '{Y}年技术运维经费'),
    ...cost('operationCostPrevious', '{Y-1}年服务运营经费'),
    ...cost('operationCostCurrent', '{Y}年服务运营经费'),
    ...staff,
    ...regulations,
  ],
};
