import { answered, all, atLeast, fact, gt, gte, inDivision, number, parameter, relaxable } from '@shifan/rules';
import type { Criterion, Parameter } from '@shifan/rules';
import { article05 } from '../law/article-05-base.ts';
import { cite } from '../law/cite.ts';

const LEADING = cite(article05, '第五条第（一）项', '主导产业营业收入占比45%以上');
const QUALITY = cite(article05, '第五条第（二）项', '优质企业数量占比超过20%');
const WEIGHTS = cite(article05, '第五条第（二）项', '单项冠军按15倍、小巨人按8倍、专精特新按2倍计算');
const ECOSYSTEM = cite(article05, '第五条第（三）项', '孵化器、技术服务平台、产业基金三类中至少具备两类');
const RESIDENTS = cite(article05, '第五条第（四）项', '入驻中小企业60家以上');
const AREA = cite(article05, '第五条第（五）项', '占地面积3万平方米以上，样板省的基地可以放宽');

function dated(
  id: string,
  value: string,
  rest: Pick<Parameter, 'label' | 'unit' | 'bound'> & { citation: Criterion['citation'] },
): Parameter {
  const { citation, ...words } = rest;
  return { id, ...words, values: [{ from: '2025-01-01', value, citation }] };
}

export const baseParameters: Parameter[] = [
  dated('leading-share', '45', { label: '主导产业占比', unit: '%', bound: 'inclusive', citation: LEADING }),
  dated('quality-share', '20', { label: '优质企业占比', unit: '%', bound: 'exclusive', citation: QUALITY }),
  dated('champion-weight', '15', { label: '单项冠军倍数', unit: '倍', bound: 'exact', citation: WEIGHTS }),
  dated('giant-weight', '8', { label: '小巨人倍数', unit: '倍', bound: 'exact', citation: WEIGHTS }),
  dated('srdi-weight', '2', { label: '专精特新倍数', unit: '倍', bound: 'exact', citation: WEIGHTS }),
  dated('carrier-types', '2', { label: '载体类别', unit: '类', bound: 'inclusive', citation: ECOSYSTEM }),
  dated('resident-smes', '60', { label: '入驻中小企业', unit: '家', bound: 'inclusive', citation: RESIDENTS }),
  dated('land-area', '30000', { label: '占地面积', unit: '平方米', bound: 'inclusive', citation: AREA }),
];

const standard = { group: '创建标准（基地）', kinds: ['base'], stages: ['creation' as const] };

export const baseCriteria: Criterion[] = [
  {
    ...standard,
    id: 'leading-industry',
    title: '主导产业',
    condition: all(answered('leadingIndustry'), gte(fact('leadingIndustryShare'), parameter('leading-share'))),
    citation: LEADING,
  },
  {
    ...standard,
    id: 'quality-share',
    title: '优质企业占比',
    condition: gt(fact('qualityShare'), parameter('quality-share')),
    citation: QUALITY,
  },
  {
    ...standard,
    id: 'ecosystem',
    title: '服务生态',
    condition: atLeast(
      parameter('carrier-types'),
      gt(fact('incubators'), number('0')),
      gt(fact('technicalServicePlatforms'), number('0')),
      gt(fact('industryFunds'), number('0')),
    ),
    citation: ECOSYSTEM,
  },
  {
    ...standard,
    id: 'resident-smes',
    title: '入驻中小企业',
    condition: gte(fact('residentSmes'), parameter('resident-smes')),
    citation: RESIDENTS,
  },
  {
    ...standard,
    id: 'site',
    title: '占地面积',
    condition: relaxable(gte(fact('landAreaSqm'), parameter('land-area')), inDivision('98')),
    citation: AREA,
  },
];
