import type { CallContent } from '../contract/calls.ts';

const cite = (article: string, quote = '') => ({ article, quote });

/** 2026年度 call of Guangdong's own programme: two places a city, one more in 广州, none taken by those whose old title expired. */
export const GUANGDONG_CALL: CallContent = {
  title: '关于组织申报2026年度广东省中小企业公共服务示范平台（基地）创建对象的通知',
  documentNumber: '粤工信服务函〔2026〕2号',
  issuedBy: '广东省工业和信息化厅',
  issuedOn: '2026-01-12',
  year: 2026,
  opensOn: '2026-01-12',
  opensInterpretation: '',
  clauses: [
    {
      id: 'c1',
      number: '一',
      text: '各地级以上市推荐创建对象不超过2个。广州市可增加1个。旧称号到期后重新申报的，不占名额。',
    },
    { id: 'c2', number: '二', text: '请于2026年3月31日前推荐至省厅。' },
    { id: 'c3', number: '三', text: '本年度服务中小企业数量不少于1200家。' },
    { id: 'c4', number: '四', text: '另附开展中小企业服务的年度总结，或者由主管部门出具的证明。' },
  ],
  deadlines: [
    { level: 'municipality', lastDay: '2026-03-31', interpretation: '', cite: cite('c2', '2026年3月31日前') },
  ],
  total: 30,
  quotas: [
    {
      recommender: 'municipality',
      max: 2,
      cite: cite('c1', '各地级以上市推荐创建对象不超过2个'),
      extra: [{ places: 1, divisions: ['4401'], preference: '', cite: cite('c1', '广州市可增加1个') }],
      exempt: [
        {
          id: 'old-title',
          title: '旧称号到期后重新申报',
          oldTitle: 'expired',
          yes: '',
          cite: cite('c1', '旧称号到期后重新申报的，不占名额'),
        },
      ],
    },
  ],
  nilReturn: null,
  parameters: [],
  materials: [
    {
      id: 'm1',
      title: '年度服务情况',
      kinds: ['platform', 'base'],
      anyOf: [
        { id: 'm1-a', title: '年度总结', hint: '' },
        { id: 'm1-b', title: '主管部门的证明', hint: '' },
      ],
      orReason: false,
      cite: cite('c4'),
    },
  ],
  paper: null,
  filingUrl: '',
};
