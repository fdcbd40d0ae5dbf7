import type { Article, Notice } from '@shifan/rules';
import { cite } from '../law/cite.ts';

const GENERAL = '示例函〔2025〕10号（虚构）';
const NARROW = '例省函〔2025〕3号（虚构）';
const SECOND = '示例函〔2026〕2号（虚构）';

function clause(id: string, document: string, quotes: string[]): Article {
  return { id, document, number: '全文', title: '年度通知', restated: `${quotes.join('；')}。`, quotes };
}

const law2025 = clause('call-2025', GENERAL, [
  '2025年10月31日前报送',
  '各省推荐不超过3个',
  '计划单列市推荐不超过2个，兵团不超过1个',
  '没有符合条件的可以不推荐',
  '本年度服务内容不少于5项',
  '纸质材料一份，10月31日前寄出',
]);
const law990000 = clause('call-990000-2025', NARROW, [
  '2025年10月15日前报省',
  '各市推荐不超过2个',
  '合作区推荐不超过1个，省有关单位推荐不超过1个',
]);
const law2026 = clause('call-2026', SECOND, ['2026年6月30日前报送', '各省推荐不超过3个']);

const call2025: Notice = {
  id: 'example-2025',
  jurisdiction: 'exampleland',
  title: '关于推荐2025年度示例点创建对象的通知（虚构）',
  documentNumber: GENERAL,
  issuedBy: '示例总署（虚构）',
  issuedOn: '2025-09-01',
  year: 2025,
  law: [law2025],
  opensOn: '2025-09-01',
  deadlines: [{ level: 'province', lastDay: '2025-10-31', citation: cite(law2025, '第二项', '2025年10月31日前报送') }],
  quotas: [
    { recommender: 'province', max: 3, citation: cite(law2025, '第三项', '各省推荐不超过3个') },
    { recommender: 'plan-city', max: 2, citation: cite(law2025, '第三项', '计划单列市推荐不超过2个，兵团不超过1个') },
    { recommender: 'corps', max: 1, citation: cite(law2025, '第三项', '计划单列市推荐不超过2个，兵团不超过1个') },
  ],
  nilReturn: cite(law2025, '第三项', '没有符合条件的可以不推荐'),
  paper: {
    copies: 1,
    lastPostingDay: '2025-10-31',
    seals: ['汇总表：推荐单位', '申请表、方案：运营主体'],
    citation: cite(law2025, '第四项', '纸质材料一份，10月31日前寄出'),
  },
  parameters: [
    { parameter: 'service-items', value: '5', citation: cite(law2025, '第五项', '本年度服务内容不少于5项') },
  ],
};

const call990000: Notice = {
  id: 'example-990000-2025',
  jurisdiction: 'exampleland',
  extends: 'example-2025',
  authority: '990000',
  title: '转发关于推荐2025年度示例点创建对象的通知（虚构）',
  documentNumber: NARROW,
  issuedBy: '示例省主管部门（虚构）',
  issuedOn: '2025-09-08',
  year: 2025,
  law: [law990000],
  opensOn: '2025-09-08',
  opensInterpretation: '通知没有写明从哪天起可以申请。这里的读法：印发当日起。',
  deadlines: [
    { level: 'municipality', lastDay: '2025-10-15', citation: cite(law990000, '第一项', '2025年10月15日前报省') },
  ],
  quotas: [
    { recommender: 'municipality', max: 2, citation: cite(law990000, '第二项', '各市推荐不超过2个') },
    {
      recommender: 'cooperation-zone',
      max: 1,
      citation: cite(law990000, '第二项', '合作区推荐不超过1个，省有关单位推荐不超过1个'),
    },
    {
      recommender: 'provincial-body',
      max: 1,
      citation: cite(law990000, '第二项', '合作区推荐不超过1个，省有关单位推荐不超过1个'),
    },
  ],
  parameters: [],
};

const call2026: Notice = {
  id: 'example-2026',
  jurisdiction: 'exampleland',
  title: '关于推荐2026年度示例点创建对象的通知（虚构）',
  documentNumber: SECOND,
  issuedBy: '示例总署（虚构）',
  issuedOn: '2026-05-06',
  year: 2026,
  law: [law2026],
  opensOn: '2026-05-11',
  deadlines: [{ level: 'province', lastDay: '2026-06-30', citation: cite(law2026, '第一项', '2026年6月30日前报送') }],
  quotas: [{ recommender: 'province', max: 3, citation: cite(law2026, '第二项', '各省推荐不超过3个') }],
  parameters: [],
};

export const notices: Notice[] = [call2025, call990000, call2026];
