import type { Column, FactColumnType } from './column.ts';

interface Stated {
  type: FactColumnType;
  unit?: string;
  example: string;
  aliases?: readonly string[];
}

const accepted: Record<FactColumnType, string> = {
  text: '文字，100字以内',
  date: '形如 2016-03-15 的日期',
  'year-month': '形如 2016-03 的年月',
  integer: '不小于0的整数，不带文字',
  decimal: '不小于0的数字，最多6位小数，不带文字',
  percent: '0到100的数字，例如 85.5',
  'yes-no': '“是”或者“否”',
};

function fact(id: string, header: string, it: Stated): Column {
  const { type, unit, example } = it;
  return {
    id,
    header: unit === undefined ? header : `${header}（${unit}）`,
    aliases: [header, ...(it.aliases ?? [])],
    required: false,
    accepted: `${accepted[type]}${unit === undefined ? '' : `，单位${unit}`}`,
    example,
    fact: { type, ...(unit === undefined ? {} : { unit }) },
  };
}

const FACTS_YEAR: Column = {
  id: 'factsYear',
  header: '数据年度',
  aliases: ['数据所属年度', '统计年度'],
  required: false,
  accepted: '四位年份，例如 2021；以下各列数据所属的年度',
  example: '2018',
};

/** What arts 12 and 13 of 工信部企业〔2017〕156号 decide on, by the keys that every standard uses. */
export const platformFacts: readonly Column[] = [
  fact('operatingSince', '开始运营时间', {
    type: 'year-month',
    example: '2015-06',
    aliases: ['运营时间', '开始运营年月'],
  }),
  fact('totalAssetsWan', '资产总额', { type: 'decimal', unit: '万元', example: '680.5' }),
  fact('servedSmes', '年服务中小企业数', {
    type: 'integer',
    unit: '家',
    example: '320',
    aliases: ['年服务中小企业数量', '服务中小企业数', '服务中小企业数量', '年服务企业数'],
  }),
  fact('satisfactionRate', '用户满意度', { type: 'percent', unit: '%', example: '92', aliases: ['满意度'] }),
  fact('providerCount', '集聚服务机构数', {
    type: 'integer',
    unit: '家',
    example: '12',
    aliases: ['集聚服务机构数量', '集聚服务机构'],
  }),
  fact('priorRecognition', '已获省级或部委、协会认定', {
    type: 'yes-no',
    example: '是',
    aliases: ['省级认定', '已有认定'],
  }),
  fact('hasManagementRules', '有健全的管理制度', { type: 'yes-no', example: '是', aliases: ['管理制度'] }),
  fact('publicServiceShare', '公益性或低收费服务占比', {
    type: 'percent',
    unit: '%',
    example: '35',
    aliases: ['公益性服务占比', '公益服务占比', '公益性服务或低收费服务占比'],
  }),
  fact('serviceStaffCount', '服务人员数', {
    type: 'integer',
    unit: '人',
    example: '26',
    aliases: ['服务人员', '服务人员数量', '从事服务的人员'],
  }),
  fact('qualifiedStaffShare', '大专及以上学历和中级及以上职称人员占比', {
    type: 'percent',
    unit: '%',
    example: '88',
    aliases: ['专业人员占比', '大专及以上学历和中级及以上技术职称专业人员占比'],
  }),
  fact('informationServedSmes', '线下年服务企业数', { type: 'integer', unit: '家', example: '180' }),
  fact('informationEvents', '年信息服务活动', { type: 'integer', unit: '次', example: '10' }),
  fact('technologyEvents', '年技术服务活动', { type: 'integer', unit: '次', example: '6' }),
  fact('startupEvents', '年创业服务活动', { type: 'integer', unit: '次', example: '8' }),
  fact('trainedPersonTimes', '年培训人次', { type: 'integer', unit: '人次', example: '2100' }),
  fact('financeEvents', '年融资服务活动', { type: 'integer', unit: '次', example: '11' }),
  fact('financeRaisedYi', '帮助中小企业融资总额', {
    type: 'decimal',
    unit: '亿元',
    example: '8.6',
    aliases: ['融资总额'],
  }),
  fact('guaranteeNewYi', '年新增担保额', { type: 'decimal', unit: '亿元', example: '' }),
];

/** What a list often tells of a base besides. The standard of 〔2016〕194号 is not held: nothing is decided on these. */
export const baseFacts: readonly Column[] = [
  fact('buildingAreaSqm', '建筑面积', { type: 'decimal', unit: '平方米', example: '', aliases: ['基地建筑面积'] }),
  fact('residentSmes', '入驻中小企业数', {
    type: 'integer',
    unit: '家',
    example: '',
    aliases: ['入驻中小企业数量'],
  }),
  fact('professionalProviders', '引入专业服务机构数', { type: 'integer', unit: '家', example: '' }),
  fact('residentStaff', '入驻企业人员数', { type: 'integer', unit: '人', example: '', aliases: ['入驻企业人员'] }),
];

/** Of the operator, for both kinds. */
const operatorFacts: readonly Column[] = [
  fact('operatorRegisteredOn', '成立日期', {
    type: 'date',
    example: '2014-05-20',
    aliases: ['成立时间', '登记注册时间'],
  }),
];

export const factColumns: readonly Column[] = [FACTS_YEAR, ...operatorFacts, ...platformFacts, ...baseFacts];
