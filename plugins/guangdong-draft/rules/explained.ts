import { type Citation, cite } from '@shifan/rules';
import * as notes from '../law/annex-2-explanations.ts';

const at = (number: number): string => `附件2指标解释说明${number}`;

const CLASSIFIED = cite(notes.classifications, at(1), '主导产业应具体到国民经济行业分类的中类');
const HIGH_TECH = cite(
  notes.classifications,
  at(1),
  '高技术产业统计以国家统计局发布的最新版《高技术产业(制造业)分类》《高技术产业(服务业)分类》为准',
);
const COUNTED_ONCE = cite(notes.qualityFormula, at(2), '各类优质企业不重复计算');
const INNOVATION_PLATFORMS = cite(
  notes.platformsDefined,
  at(3),
  '省级以上创新平台包括重点实验室、企业技术中心、研发中心等',
);
const SHARED_PLATFORMS = cite(notes.platformsDefined, at(3), '公共技术服务平台是指具有共享开放属性');
const BRANDS = cite(
  notes.brandsDefined,
  at(4),
  '评价要点包括活动频次、级别、覆盖面、创新性,以及是否形成特色品牌,实际效果等',
);
const FUNDS = cite(
  notes.brandsDefined,
  at(4),
  '产业基金设立和运作情况包括基金数量和规模、基金资金到位情况、基金投资绩效情况、基金投资机制建设情况等',
);
const SPACES = cite(notes.spacesDefined, at(5), '公共服务空间包括展厅、餐厅、图书馆、运动场、路演厅、绿地、广场等');
const DIGITAL = cite(notes.spacesDefined, at(5), '基地数字化绿色化包括数字孪生平台、智慧能源管理平台建设情况');
const PRODUCTION = cite(
  notes.productionDefined,
  at(6),
  '生产配套设施包括标准化厂房、共享设备、行业专用设施、物流仓储、能源供应、环保与安全设施等生产配套设施',
);
const LIVING = cite(notes.livingDefined, at(7), '生活配套设施包括周边医疗、教育、商业、文体以及人才住房等生活配套设施');
const MANAGEMENT = cite(
  notes.managementDefined,
  at(8),
  '运营主体的考核激励制度、运营管理服务等制度建设是否完善,运营团队规模及是否具备相关运营经验,是否实现品牌化连锁运营等',
);
const SERVICE_INCOME = cite(notes.managementDefined, at(8), '运营主体服务性收入包括物业服务(非房租)');

/** The explanations under annex 2 that a row of it is judged by. */
export const EXPLAINED: Record<string, Citation[] | undefined> = {
  'leading-industry': [CLASSIFIED, HIGH_TECH],
  'quality-share': [COUNTED_ONCE],
  innovation: [INNOVATION_PLATFORMS],
  ecosystem: [SHARED_PLATFORMS, FUNDS],
  services: [BRANDS],
  facilities: [SPACES, DIGITAL, PRODUCTION, LIVING],
  management: [MANAGEMENT, SERVICE_INCOME],
};
