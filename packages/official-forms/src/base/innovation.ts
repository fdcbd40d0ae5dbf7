import type { Field, Section } from '@shifan/rules';
import { add, cite, eq, fact, lte } from '@shifan/rules';
import { formAnnex3 } from '../law/form-annex-3.ts';
import { COUNTED_ONCE, QUALITY_FORMULA, qualityShare, total } from '../parameters/base-form.ts';
import { partOf } from '../money.ts';

interface Title {
  key: string;
  label: string;
  list: string;
}

const TITLES: Title[] = [
  { key: 'techSmes', label: '科技型中小企业数量', list: 'tech-smes-list' },
  { key: 'innovativeSmes', label: '创新型中小企业数量', list: 'innovative-smes-list' },
  { key: 'srdiSmes', label: '专精特新中小企业数量', list: 'srdi-smes-list' },
  { key: 'highTechFirms', label: '高新技术企业数量', list: 'high-tech-firms-list' },
  { key: 'littleGiants', label: '专精特新“小巨人”企业数量', list: 'little-giants-list' },
  { key: 'champions', label: '制造业单项冠军企业数量', list: 'champions-list' },
];

function titled(it: Title): Field {
  return {
    key: it.key,
    label: it.label,
    type: 'integer',
    unit: '家',
    required: true,
    min: '0',
    hint: '请提供企业名单。同一企业有多个称号的，只计入其中一个称号',
    citation: COUNTED_ONCE,
    evidence: [it.list],
  };
}

function count(key: string, label: string, more: Partial<Field> = {}): Field {
  return { key, label, type: 'integer', unit: '家', required: true, min: '0', ...more };
}

const quality: Field[] = [
  ...TITLES.map(titled),
  count('residentEnterprises', '基地企业数量', { hint: '入驻优质企业占比公式的分母' }),
  {
    key: 'qualityShare',
    label: '入驻优质企业占比',
    type: 'computed',
    unit: '%',
    required: false,
    hint: '（制造业单项冠军企业×20＋小巨人企业×10＋专精特新中小企业×2＋高新技术企业＋科技型中小企业＋创新型中小企业）÷基地企业数量，可以超过100%',
    formula: qualityShare,
    citation: QUALITY_FORMULA,
  },
];

const INNOVATION_PLATFORMS = '脚注3：包括重点实验室、企业技术中心、研发中心等。请提供佐证材料';

const innovationPlatforms: Field[] = [
  count('innovationPlatforms', '省级以上创新平台数量：共计', {
    hint: INNOVATION_PLATFORMS,
    evidence: ['innovation-platform-evidence'],
    citation: cite(formAnnex3, '申请表（基地类）脚注3', '省级以上创新平台包括重点实验室、企业技术中心、研发中心等'),
  }),
  count('provincialPlatforms', '其中：省级'),
  count('nationalPlatforms', '其中：国家级'),
];

const intensity: Field[] = [
  {
    key: 'rdIntensity',
    label: '{Y-1}年度入驻企业平均研发投入强度',
    type: 'percent',
    unit: '%',
    required: true,
    min: '0',
    hint: '填百分数，如 3.5 表示 3.5%。请提供佐证材料',
    evidence: ['rd-intensity-evidence'],
  },
  {
    key: 'patentsPerTenMillion',
    label: '{Y-1}年度入驻企业每千万元营业收入有效发明专利数量',
    type: 'decimal',
    unit: '项',
    required: true,
    min: '0',
    hint: '请提供专利列表或截图',
    evidence: ['patent-list'],
  },
];

const ecosystem: Field[] = [
  count('incubators', '科技企业孵化器', { unit: '个' }),
  count('technicalServicePlatforms', '公共技术服务平台', {
    unit: '个',
    hint: '脚注3：具有共享开放属性，能够为企业提供概念验证、中试、检验检测、设备共享、知识产权、数据库及文献查询、技术交易、技术转移等服务的平台',
  }),
  count('industryFunds', '产业基金', { unit: '个' }),
  {
    key: 'ecosystemSummary',
    label: '创业创新服务生态建设：运行服务成效简述',
    type: 'long-text',
    required: true,
    maxCharacters: 2000,
  },
];

const brandEvents: Field = {
  key: 'brandEvents',
  label: '{Y}年基地开展的服务活动情况',
  type: 'table',
  required: true,
  maxRows: 500,
  columns: [
    { key: 'name', label: '品牌服务活动名称', type: 'text', required: true, maxCharacters: 200 },
    { key: 'sessions', label: '开展活动数量', type: 'integer', unit: '场', required: true, min: '0' },
    { key: 'participants', label: '入驻企业参与数量', type: 'integer', unit: '家', required: true, min: '0' },
  ],
};

const allTitles = total(TITLES.map(({ key }) => fact(key)));

export const innovation: Section = {
  id: 'innovation',
  title: '四、创新水平情况',
  checks: [
    {
      id: 'innovation-platforms-add-up',
      keys: ['innovationPlatforms', 'provincialPlatforms', 'nationalPlatforms'],
      condition: eq(fact('innovationPlatforms'), add(fact('provincialPlatforms'), fact('nationalPlatforms'))),
      message: '省级以上创新平台的共计数应等于省级与国家级之和。',
      severity: 'error',
    },
    partOf('residentSmes', 'residentEnterprises', '入驻中小企业数量不能大于基地企业数量。'),
    ...TITLES.map(({ key, label }) => partOf(key, 'residentEnterprises', `${label}不能大于基地企业数量。`)),
    {
      id: 'titles-counted-once',
      keys: ['residentEnterprises'],
      condition: lte(allTitles, fact('residentEnterprises')),
      message: '各类优质企业数量之和大于基地企业数量。同一企业有多个称号的只计入其中一个，请核对是否重复计算。',
      severity: 'warning',
    },
  ],
  fields: [...quality, ...innovationPlatforms, ...intensity, ...ecosystem, brandEvents],
};
