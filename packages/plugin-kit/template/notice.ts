import { coverageTable, lawOf } from '@shifan/rules';
import type { Coverage, Notice } from '@shifan/rules';
import { identity } from './identity.ts';

const NUMBER = '〔2025〕0号（待填写文号）';
const ID = `${identity.id}-2025`;

const { law, at } = lawOf(
  NUMBER,
  {
    1: ['时间', '市级年底前半个月、省级年底前推荐。', '市级12月15日前、省级12月31日前推荐'],
    2: ['名额', '各省十个，各市三个。', '各省推荐不超过10个', '各市推荐不超过3个'],
  },
  { id: ID, number: (n) => `第${n}项` },
);

const TIME = at(1, '市级12月15日前、省级12月31日前推荐');
const PROVINCES = at(2, '各省推荐不超过10个');

/** The yearly call; without one nobody applies. */
export const notice: Notice = {
  id: ID,
  jurisdiction: identity.id,
  title: '年度创建工作通知（待填写名称）',
  documentNumber: NUMBER,
  issuedBy: identity.issuedBy,
  issuedOn: '2025-11-01',
  year: 2025,
  law,
  opensOn: '2025-11-01',
  deadlines: [
    { level: 'municipality', lastDay: '2025-12-15', citation: TIME },
    { level: 'province', lastDay: '2025-12-31', citation: TIME },
  ],
  quotas: [
    { recommender: 'province', max: 10, citation: PROVINCES },
    { recommender: 'plan-city', max: 10, citation: PROVINCES },
    { recommender: 'corps', max: 10, citation: PROVINCES },
    { recommender: 'municipality', max: 3, citation: at(2, '各市推荐不超过3个') },
  ],
  parameters: [],
};

export const noticeCoverage: Coverage[] = coverageTable({
  [`${ID}-01`]: `deadline:${ID}/municipality,${ID}/province`,
  [`${ID}-02`]: `quota:${ID}/province,${ID}/plan-city,${ID}/corps,${ID}/municipality`,
});
