import { closing, coverageTable, lawOf, places } from '@shifan/rules';
import type { Notice } from '@shifan/rules';

const NUMBER = '〔2025〕0号（待填写文号）';
const { law, at } = lawOf(
  NUMBER,
  {
    1: ['时间', '市十二月十五日前、省年底前。', '市级12月15日前、省级12月31日前推荐'],
    2: ['名额', '省十、市三。', '各省推荐不超过10个', '各市推荐不超过3个'],
  },
  { id: 'new-programme-2025', number: (n) => `第${n}项` },
);

/** The yearly call; without one nobody applies. */
export const notice: Notice = {
  id: 'new-programme-2025',
  jurisdiction: 'new-programme',
  title: '年度创建工作通知（待填写名称）',
  documentNumber: NUMBER,
  issuedBy: '（待填写发文机关）',
  issuedOn: '2025-11-01',
  year: 2025,
  law,
  opensOn: '2025-11-01',
  deadlines: closing(
    { municipality: '2025-12-15', province: '2025-12-31' },
    at(1, '市级12月15日前、省级12月31日前推荐'),
  ),
  quotas: [
    ...places({ province: 10, 'plan-city': 10, corps: 10 }, at(2, '各省推荐不超过10个')),
    ...places({ municipality: 3 }, at(2, '各市推荐不超过3个')),
  ],
  parameters: [],
};

export const noticeCoverage = coverageTable({
  'new-programme-2025-01': 'deadline:new-programme-2025/municipality,new-programme-2025/province',
  'new-programme-2025-02':
    'quota:new-programme-2025/province,new-programme-2025/plan-city,new-programme-2025/corps,new-programme-2025/municipality',
});
