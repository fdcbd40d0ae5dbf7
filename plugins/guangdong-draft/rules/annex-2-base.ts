import {
  all,
  atLeast,
  baseline,
  cite,
  type Condition,
  type Criterion,
  fact,
  gt,
  gte,
  judgement,
  number,
  parameter,
} from '@shifan/rules';
import * as annex2 from '../law/annex-2-base.ts';
import { EXCEEDS, TWO_OF_THREE } from './annex-2-parameters.ts';
import { EXPLAINED } from './explained.ts';
import { indicator, type Row } from './indicator.ts';

const RISES = '“进一步提升”读作严格高于成为创建对象时的数值。';
const QUALITY = `${EXCEEDS}占比按权数计算，可以高于100%。`;
const STEADY = '“稳中有升”“稳中有增”读作不低于成为创建对象时的数值。';

/** 进一步提升: strictly above the value at creation. */
const risen = (key: string): Condition => gt(fact(key), baseline(key));
/** 稳中有升、稳中有增: not below the value at creation. */
const kept = (key: string): Condition => gte(fact(key), baseline(key));

const INDUSTRY: Row[] = [
  {
    id: 'leading-industry',
    title: '产业发展情况',
    group: '产业基础',
    creation: {
      condition: all(
        gte(fact('leadingIndustryShare'), parameter('leading-industry-creation')),
        judgement(
          '高技术产业企业营业收入占比、人均产出、地均产出、近两年企业总营业收入增速等方面是否符合产业特色化、高端化、集约化的要求？',
        ),
      ),
      citation: cite(annex2.industryRow, '附件2“产业发展情况”创建', '主导产业企业营业收入占比不低于50%'),
      also: [
        cite(
          annex2.industryRow,
          '附件2“产业发展情况”创建',
          '高技术产业企业营业收入占比、人均产出、地均产出、近两年企业总营业收入增速等方面进行评价',
        ),
      ],
      interpretation: '主导产业占比有数字；其余各项条文没有写数字，由审核人判断。',
      shows: ['highTechShare', 'outputPerCapitaWan', 'outputPerLandWan', 'residentRevenueGrowth'],
    },
    designation: {
      condition: all(
        gte(fact('leadingIndustryShare'), parameter('leading-industry-designation')),
        risen('highTechShare'),
        risen('outputPerCapitaWan'),
        risen('outputPerLandWan'),
      ),
      citation: cite(annex2.industryRow, '附件2“产业发展情况”认定', '主导产业企业营业收入占比不低于60%'),
      also: [
        cite(annex2.industryRow, '附件2“产业发展情况”认定', '高技术产业企业营业收入占比、人均产出、地均产出进一步提升'),
      ],
      interpretation: RISES,
    },
  },
];

const INNOVATION: Row[] = [
  {
    id: 'quality-share',
    title: '入驻优质企业占比',
    group: '创新水平',
    creation: {
      condition: gt(fact('qualityShare'), parameter('quality-share-creation')),
      citation: cite(annex2.qualityRow, '附件2“入驻优质企业占比”创建', '优质企业数量占比超过25%'),
      interpretation: QUALITY,
    },
    designation: {
      condition: gt(fact('qualityShare'), parameter('quality-share-designation')),
      citation: cite(annex2.qualityRow, '附件2“入驻优质企业占比”认定', '优质中小企业占比超过35%'),
      interpretation: QUALITY,
    },
  },
  {
    id: 'innovation',
    title: '入驻企业创新发展情况',
    group: '创新水平',
    creation: {
      condition: all(
        gte(fact('rdIntensity'), parameter('rd-intensity')),
        judgement('省级以上创新平台、每千万元营业收入有效发明专利等方面是否符合要求？'),
      ),
      citation: cite(annex2.innovationRow, '附件2“入驻企业创新发展情况”创建', '企业平均研发投入强度不低于2%'),
      also: [
        cite(
          annex2.innovationRow,
          '附件2“入驻企业创新发展情况”创建',
          '省级以上创新平台、企业每千万元营业收入有效发明专利等方面进行评价',
        ),
      ],
      interpretation: '研发投入强度有数字；创新平台和专利条文没有写数字，由审核人判断。',
      shows: ['innovationPlatforms', 'provincialPlatforms', 'nationalPlatforms', 'patentsPerTenMillion'],
    },
    designation: {
      condition: all(kept('rdIntensity'), kept('patentsPerTenMillion'), kept('innovationPlatforms')),
      citation: cite(
        annex2.innovationRow,
        '附件2“入驻企业创新发展情况”认定',
        '企业平均研发投入强度、专利产出等指标稳中有升，省级以上创新平台数量稳中有增',
      ),
      interpretation: STEADY,
    },
  },
];

const CARRIERS = ['incubators', 'technicalServicePlatforms', 'industryFunds'];

const SERVICE: Row[] = [
  {
    id: 'resident-smes',
    title: '入驻中小企业数量',
    group: '服务能力',
    creation: {
      condition: gte(fact('residentSmes'), parameter('resident-smes-creation')),
      citation: cite(annex2.residentsRow, '附件2“入驻中小企业数量”创建', '入驻中小企业80家以上'),
    },
    designation: {
      condition: gte(fact('residentSmes'), parameter('resident-smes-designation')),
      citation: cite(annex2.residentsRow, '附件2“入驻中小企业数量”认定', '入驻中小企业100家以上'),
    },
  },
  {
    id: 'ecosystem',
    title: '创业创新服务生态情况',
    group: '服务能力',
    creation: {
      condition: all(
        atLeast(parameter('ecosystem-kinds'), ...CARRIERS.map((key) => gt(fact(key), number('0')))),
        judgement('所具备的孵化器、公共技术服务平台、产业基金是否有效运行？'),
      ),
      citation: TWO_OF_THREE,
      interpretation: '具备几类按数量判断；是否“有效运行”条文没有写标准，由审核人判断。',
      shows: ['ecosystemSummary'],
    },
    designation: {
      condition: judgement('科技企业孵化器、公共技术服务平台、产业基金等的运行成效、服务能级是否进一步提升？'),
      citation: cite(
        annex2.ecosystemRow,
        '附件2“创业创新服务生态情况”认定',
        '科技企业孵化器、公共技术服务平台、产业基金等运行成效、服务能级进一步提升',
      ),
      shows: [...CARRIERS, 'ecosystemSummary'],
    },
  },
  {
    id: 'services',
    title: '服务企业情况',
    group: '服务能力',
    creation: {
      condition: judgement('是否组织开展特色服务活动并取得初步成效？'),
      citation: cite(annex2.servicesRow, '附件2“服务企业情况”创建', '组织开展特色服务活动并取得初步成效'),
      shows: ['brandEvents'],
    },
    designation: {
      condition: judgement('创建期内服务活动数量是否稳定增长，是否形成具有影响力的特色服务品牌？'),
      citation: cite(
        annex2.servicesRow,
        '附件2“服务企业情况”认定',
        '创建期内服务活动数量稳定增长，形成具有影响力的特色服务品牌',
      ),
      shows: ['brandEvents'],
    },
  },
];

const FACILITIES_SHOWN = ['informationInfrastructure', 'facilitiesSummary'];
const MANAGEMENT_SHOWN = ['hasIncentiveRules', 'hasServiceRules', 'operatingStaff', 'staffExperienced', 'brandedChain'];

const OPERATION: Row[] = [
  {
    id: 'facilities',
    title: '配套设施情况',
    group: '配套建设',
    creation: {
      condition: judgement('基地服务空间开放共享、数字和低碳技术应用、生产配套设施、生活配套设施等方面是否符合要求？'),
      citation: cite(
        annex2.facilitiesRow,
        '附件2“配套设施情况”创建',
        '主要从基地服务空间开放共享情况、数字和低碳技术应用、生产配套设施、生活配套设施等方面进行评价',
      ),
      shows: FACILITIES_SHOWN,
    },
    designation: {
      condition: judgement('服务空间开放共享、数字和低碳技术应用、生产配套设施、生活配套设施是否进一步提升？'),
      citation: cite(
        annex2.facilitiesRow,
        '附件2“配套设施情况”认定',
        '服务空间开放共享情况、数字和低碳技术应用、生产配套设施、生活配套设施进一步提升',
      ),
      shows: FACILITIES_SHOWN,
    },
  },
  {
    id: 'management',
    title: '运营管理和服务能力',
    group: '运营管理',
    creation: {
      condition: judgement('运营主体服务性收入占比、运营主体管理能力等方面是否符合要求？'),
      citation: cite(
        annex2.managementRow,
        '附件2“运营管理和服务能力”创建',
        '主要从运营主体服务性收入占比、运营主体管理能力等方面进行评价',
      ),
      shows: ['operatorServiceShare', ...MANAGEMENT_SHOWN],
    },
    designation: {
      condition: all(risen('operatorServiceShare'), judgement('运营主体管理能力是否进一步提升？')),
      citation: cite(
        annex2.managementRow,
        '附件2“运营管理和服务能力”认定',
        '运营主体服务性收入占比、运营主体管理能力进一步提升',
      ),
      interpretation: `${RISES}管理能力由审核人判断。`,
      shows: MANAGEMENT_SHOWN,
    },
  },
];

/** Annex 2: eight rows, each at creation and at designation. */
export const baseStandard: Criterion[] = [...INDUSTRY, ...INNOVATION, ...SERVICE, ...OPERATION].flatMap((row) =>
  indicator('base', { ...row, also: EXPLAINED[row.id] }),
);
