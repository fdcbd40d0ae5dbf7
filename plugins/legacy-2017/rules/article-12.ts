import {
  all,
  cite,
  type Condition,
  type Criterion,
  fact,
  gte,
  inDivision,
  judgement,
  notDenied,
  parameter,
  relaxable,
  type Value,
  WESTERN_POLICY_REGIONS,
  yes,
  yearsBetween,
  today,
} from '@shifan/rules';
import { article12 } from '../law/conditions.ts';
import { FEES, LEGAL_PERSON, RESULTS, SITE, STAFF } from './parameters.ts';
import { NO_MEASURE } from './west.ts';

const atLeast = (value: Value, id: string): Condition => gte(value, parameter(id));
/** Unmet in the west it may be relaxed, by no stated measure. */
const relaxed = (condition: Condition): Condition => relaxable(condition, inDivision(...WESTERN_POLICY_REGIONS));

function condition(it: Pick<Criterion, 'id' | 'title' | 'condition' | 'citation'> & Partial<Criterion>): Criterion {
  return { group: '基本条件', kinds: ['platform'], stages: ['designation'], ...it };
}

/** Art. 12: six conditions, all of them. */
export const conditions: Criterion[] = [
  condition({
    id: 'legal-person',
    title: '独立法人、运营两年、资产三百万元',
    condition: relaxed(
      all(
        atLeast(yearsBetween(fact('operatingSince'), today()), 'operating-years'),
        atLeast(fact('totalAssetsWan'), 'total-assets'),
        judgement('是否具有独立法人资格，财务收支状况良好，经营规范，具有良好的发展前景和可持续发展能力？'),
      ),
    ),
    citation: LEGAL_PERSON,
    interpretation: NO_MEASURE,
  }),
  condition({
    id: 'results',
    title: '服务业绩突出',
    condition: relaxed(
      all(
        atLeast(fact('servedSmes'), 'served-smes'),
        atLeast(fact('satisfactionRate'), 'satisfaction'),
        judgement('近两年服务企业数量是否稳步增长，在专业服务领域或区域内是否有一定的声誉和品牌影响力？'),
      ),
    ),
    citation: RESULTS,
    interpretation: NO_MEASURE,
  }),
  condition({
    id: 'site',
    title: '场所设施和服务机构',
    condition: relaxed(
      all(
        atLeast(fact('providerCount'), 'providers'),
        judgement('是否有固定的经营服务场所和必要的服务设施、仪器设备，有组织带动社会服务资源的能力？'),
      ),
    ),
    citation: SITE,
    interpretation: NO_MEASURE,
  }),
  condition({
    id: 'prior-recognition',
    title: '已有的认定',
    condition: yes('priorRecognition'),
    citation: cite(article12, '第十二条第（四）项', '获得省级示范平台认定或国家部委、全国性行业协会的相关认定'),
  }),
  condition({
    id: 'fees',
    title: '制度、收费和公益服务',
    condition: all(
      notDenied('hasManagementRules'),
      atLeast(fact('publicServiceShare'), 'public-service-share'),
      judgement(
        '是否有健全的管理制度、规范的流程、合理的收费标准、对小型微型企业的优惠规定，明确的发展规划和年度目标？',
      ),
    ),
    citation: FEES,
  }),
  condition({
    id: 'staff',
    title: '管理团队和人才队伍',
    condition: relaxed(
      all(
        atLeast(fact('serviceStaffCount'), 'service-staff'),
        atLeast(fact('qualifiedStaffShare'), 'qualified-staff-share'),
        judgement('管理团队是否健全，主要负责人是否诚信、守法，具有开拓创新精神、丰富的实践经验和较高的管理水平？'),
      ),
    ),
    citation: STAFF,
    interpretation: NO_MEASURE,
  }),
];
