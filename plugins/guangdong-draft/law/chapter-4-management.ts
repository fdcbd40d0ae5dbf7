import { quoted } from '@shifan/rules';
import { DRAFT } from './document.ts';

export const article09 = quoted({
  id: 'art-09',
  document: DRAFT,
  number: '第九条',
  title: '信息数据库',
  restated: '省厅网站建立国家级和省级示范平台（基地）信息数据库，公开名单和相关信息。',
  quotes: ['建立国家级、省级示范平台（基地）信息数据库，公开名单及相关信息'],
});

export const article10 = quoted({
  id: 'art-10',
  document: DRAFT,
  number: '第十条',
  title: '复核',
  restated: '省厅会同地市每两年复核一次；不达标的整改一年；连续两年未通过的取消认定命名。',
  quotes: [
    '会同地市级中小企业主管部门每2年开展一次运行和服务情况复核',
    '复核不达标的给予1年整改期',
    '连续两年未通过复核的取消认定命名',
  ],
});

export const article11 = quoted({
  id: 'art-11',
  document: DRAFT,
  number: '第十一条',
  title: '重大变化',
  restated:
    '运营主体更名、合并、重组等，三个月内向地市级主管部门报告；地市审核提出保留或者撤销意见报省厅，省厅纳入年度创建认定工作。',
  quotes: [
    '运营主体发生更名、合并、重组等重大变化或调整的，应在3个月内向地市级中小企业主管部门报告',
    '地市级中小企业主管部门审核后，提出保留或撤销意见报省工业和信息化厅',
    '省工业和信息化厅将相关调整事项纳入年度创建认定工作',
  ],
});

export const article12 = quoted({
  id: 'art-12',
  document: DRAFT,
  number: '第十二条',
  title: '失信和弄虚作假',
  restated: '创建期内或者认定后，被列入严重失信主体名单，或者经查实弄虚作假的，取消创建资格或者撤销认定命名。',
  quotes: ['被列入严重失信主体名单或经查实存在数据、资料弄虚作假的，取消创建资格或撤销认定命名'],
});

export const article13 = quoted({
  id: 'art-13',
  document: DRAFT,
  number: '第十三条',
  title: '线上管理',
  restated: '依托相关线上平台，对申报、创建、验收、复核全过程线上管理，采集和共享数据跟踪成效。',
  quotes: ['对申报、创建、验收、复核等工作进行全过程线上管理', '通过数据采集和共享跟踪分析服务成效'],
});

export const article14 = quoted({
  id: 'art-14',
  document: DRAFT,
  number: '第十四条',
  title: '义务',
  restated: '四项义务：融入服务“一张网”；参加政府组织的服务活动；统筹线上线下资源；开展共享、指导、培训，分享经验。',
  quotes: [
    '全面融入全国及全省中小企业服务“一张网”',
    '积极参与政府部门组织的中小企业服务活动',
    '统筹线上线下服务资源，提升服务能力和质效',
    '主动开展资源共享、技术指导、教育培训等活动，分享先进经验和发展模式',
  ],
});

export const article15 = quoted({
  id: 'art-15',
  document: DRAFT,
  number: '第十五条',
  title: '统筹和资金支持',
  restated: '省厅统筹指导；地市可以用中小企业发展专项资金，以资助、购买服务、奖励等方式支持。',
  quotes: ['可通过中小企业发展专项资金，以资助、购买服务、奖励等方式支持中小企业公共服务体系建设'],
});

export const article16 = quoted({
  id: 'art-16',
  document: DRAFT,
  number: '第十六条',
  title: '支持创新发展',
  restated: '各级主管部门引导提升能力、帮助解决困难、建立宣传交流共享机制、发挥引领作用。',
  quotes: ['帮助解决其创建与服务过程中遇到的困难和问题', '建立宣传推广、总结交流和资源共享机制'],
});
