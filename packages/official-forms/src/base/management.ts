import type { Field, Section } from '@shifan/rules';
import { cite, divide, fact, multiply, number } from '@shifan/rules';
import { formAnnex3 } from '../law/form-annex-3.ts';
import { partOf, wan } from '../money.ts';

function yesNo(it: { key: string; label: string; hint: string; evidence: string }): Field {
  return { key: it.key, label: it.label, type: 'yes-no', required: true, hint: it.hint, evidence: [it.evidence] };
}

const DOCUMENT = '请提供具体制度文件';
const EVIDENCE = '请提供佐证材料';

export const facilities: Section = {
  id: 'facilities',
  title: '五、配套建设情况',
  fields: [
    {
      key: 'informationInfrastructure',
      label: '基地信息化基础设施',
      type: 'long-text',
      required: true,
      maxCharacters: 2000,
    },
    {
      key: 'facilitiesSummary',
      label: '基地空间开放共享、数字化和低碳技术应用、生产配套设施、生活配套设施等方面情况',
      type: 'long-text',
      required: true,
      maxCharacters: 2000,
      hint: '请举例说明',
    },
  ],
};

const SERVICE_INCOME = cite(formAnnex3, '申请表（基地类）脚注4', '运营主体服务性收入包括物业服务（非房租）');

const serviceIncome: Field[] = [
  wan('operatorServiceRevenueWan', '{Y-1}年度运营主体服务性收入', {
    hint: '脚注4：包括物业服务（非房租），创业孵化，技术转移转化、服务平台、物流供应链、人才引育、投融资等产业促进服务，信息技术、市场合作与品牌推广等商务服务收入',
    citation: SERVICE_INCOME,
  }),
  wan('operatorTotalRevenueWan', '{Y-1}年度运营主体总收入', { hint: '下一项占比公式的分母' }),
  {
    key: 'operatorServiceShare',
    label: '{Y-1}年度运营主体服务性收入占比',
    type: 'computed',
    unit: '%',
    required: false,
    hint: '（服务收入÷总收入）×100%',
    formula: multiply(divide(fact('operatorServiceRevenueWan'), fact('operatorTotalRevenueWan')), number('100')),
  },
];

export const management: Section = {
  id: 'management',
  title: '六、运营管理和服务能力',
  checks: [partOf('operatorServiceRevenueWan', 'operatorTotalRevenueWan', '运营主体服务性收入不能大于总收入。')],
  fields: [
    yesNo({
      key: 'hasIncentiveRules',
      label: '运营主体是否建立考核激励制度',
      hint: DOCUMENT,
      evidence: 'incentive-rules',
    }),
    yesNo({ key: 'hasServiceRules', label: '是否建立运营管理服务制度', hint: DOCUMENT, evidence: 'service-rules' }),
    { key: 'operatingStaff', label: '基地运营人员数量', type: 'integer', unit: '人', required: true, min: '0' },
    yesNo({
      key: 'staffExperienced',
      label: '人员是否具备运营经验',
      hint: EVIDENCE,
      evidence: 'staff-experience-evidence',
    }),
    yesNo({ key: 'brandedChain', label: '是否实现品牌化连锁运营', hint: EVIDENCE, evidence: 'branded-chain-evidence' }),
    yesNo({
      key: 'hasSecuritySystem',
      label: '是否建立实施服务信息保密机制、网络与数据安全保障体系',
      hint: DOCUMENT,
      evidence: 'security-system',
    }),
    ...serviceIncome,
  ],
};
