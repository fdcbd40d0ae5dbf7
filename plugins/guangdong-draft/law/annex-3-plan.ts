import { annexRow } from './annex-row.ts';

export const contentRow = annexRow(3, 1, {
  title: '创建内容',
  restated: '创建任务是否符合国家战略导向、是否解决中小企业急需：强链创新、转型升级、拓展市场和要素保障。',
  quotes: ['主要考察方案中提出的创建任务是否符合国家发展战略导向、是否解决中小企业发展亟需'],
});

export const originalityRow = annexRow(3, 2, {
  title: '创新特色',
  restated: '是否有个性化、差异化探索，理念、技术、模式是否创新，形成不少于两条典型或者特色经验。',
  quotes: ['主要考察创建活动的创新性', '形成不少于2条典型或特色经验做法'],
});

export const demonstrationRow = annexRow(3, 3, {
  title: '示范引领',
  restated: '成效是否显著，能否形成示范路径和长效机制；基地类还看梯度培育和专精特新发展机制。',
  quotes: [
    '主要考察创建活动的示范引领作用',
    '梯度培育优质企业的探索性、创造性做法,构建促进专精特新中小企业发展壮大机制(基地类)',
  ],
});

export const implementationRow = annexRow(3, 4, {
  title: '实施路径',
  restated: '是否具备条件，思路是否清晰，是否有时间表和路线图；平台类看功能模块。',
  quotes: ['主要考察创建活动的实施路径可行性', '是否提出各项创建任务实施的时间表及路线图'],
});

export const expectationRow = annexRow(3, 5, {
  title: '预期导向',
  restated: '编制是否听取意见，目标是否可量化、可考核、创建期内能完成，是否有经济、社会、品牌效益。',
  quotes: ['主要考察创建活动的预期导向', '可量化可考核且在创建期内能够完成的创建目标'],
});

export const assuranceRow = annexRow(3, 6, {
  title: '保障协同',
  restated: '资金、人才、技术保障，合作机制，专门工作机制，跟踪评价机制。',
  quotes: ['主要考察创建主体的组织实施保障', '是否明确提出对工作进展及成效的跟踪评价、考核评估机制'],
});
