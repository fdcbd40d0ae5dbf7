import { CALL } from '@shifan/official-forms';
import type { Notice } from '@shifan/rules';
import { cite, quoted } from '@shifan/rules';

const item1 = quoted({
  id: 'n460-1',
  document: CALL,
  number: '第一项',
  title: '动员申报、审核、择优推荐',
  restated: '各省级主管部门组织动员符合申报条件、满足创建标准的平台（基地）申报，审核后择优确定拟推荐对象。',
  quotes: [
    '组织动员本地区符合申报条件、满足创建标准的中小企业公共服务平台（基地）进行申报，组织审核后，择优确定本地拟推荐的示范平台（基地）创建对象',
  ],
});

const item2 = quoted({
  id: 'n460-2',
  document: CALL,
  number: '第二项',
  title: '推荐名额',
  restated:
    '省、自治区、直辖市最多推荐两个，计划单列市、新疆生产建设兵团最多一个，平台和基地合并计算；超过的不受理，也可以不推荐。',
  quotes: [
    '各省、自治区、直辖市中小企业主管部门推荐创建对象不超过2个',
    '各计划单列市、新疆生产建设兵团中小企业主管部门推荐创建对象不超过1个',
    '超过数量不予受理',
    '没有符合条件的可不推荐',
  ],
});

const item3 = quoted({
  id: 'n460-3',
  document: CALL,
  number: '第三项',
  title: '线上填报和纸质邮寄',
  restated:
    '省级主管部门组织推荐对象于2025年12月10日前在优质中小企业梯度培育平台填报；汇总表由省级主管部门盖章，申请表、方案、佐证材料由运营主体盖章，纸质版各一份用邮政特快专递寄到部里，以寄出日期为准。',
  quotes: [
    '于2025年12月10日前通过我部优质中小企业梯度培育平台（https://zjtx.miit.gov.cn）填报相关信息',
    '推荐创建对象汇总表（附件1，省级中小企业主管部门加盖公章）',
    '纸质版各一份通过邮政特快专递（EMS）邮寄至：工业和信息化部（中小企业局），邮编：100804（以寄出日期为准）',
  ],
});

const item4 = quoted({
  id: 'n460-4',
  document: CALL,
  number: '第四项',
  title: '部里审核、择优、公布',
  restated: '部里按《管理办法》组织审核，择优确定创建对象并向社会公布。',
  quotes: ['我部将按照《管理办法》组织审核后，择优确定示范平台（基地）创建对象，并向社会公布'],
});

const PROVINCES = cite(item2, '第二项', '各省、自治区、直辖市中小企业主管部门推荐创建对象不超过2个');
const OTHERS = cite(item2, '第二项', '各计划单列市、新疆生产建设兵团中小企业主管部门推荐创建对象不超过1个');
const TOGETHER =
  '名额按“创建对象”计，平台和基地合并计算。条文没有说超过时是整批不受理还是只不受理超出的部分，也没有先后次序；这里的读法：第一个超出名额的推荐就不受理，已经受理的不受影响。';
const LAST_DAY = '2025-12-10';

/** 工信厅企业函〔2025〕460号: the national call of 2025. */
export const miit2025460: Notice = {
  id: 'miit-2025-460',
  jurisdiction: 'national-2025',
  title: '关于推荐2025年度国家中小企业公共服务示范平台（基地）创建对象的通知',
  documentNumber: CALL,
  issuedBy: '工业和信息化部办公厅',
  issuedOn: '2025-11-10',
  year: 2025,
  law: [item1, item2, item3, item4],
  opensOn: '2025-11-10',
  opensInterpretation: '通知没有写明申报从哪天开始。这里的读法：从通知印发之日起。',
  deadlines: [
    {
      level: 'province',
      lastDay: LAST_DAY,
      citation: cite(
        item3,
        '第三项',
        '于2025年12月10日前通过我部优质中小企业梯度培育平台（https://zjtx.miit.gov.cn）填报相关信息',
      ),
      interpretation: '“12月10日前”是否包括当日，通知没有写明。这里的读法：包括当日，到二十四时止。',
    },
  ],
  quotas: [
    { recommender: 'province', max: 2, citation: PROVINCES, interpretation: TOGETHER },
    { recommender: 'plan-city', max: 1, citation: OTHERS, interpretation: TOGETHER },
    { recommender: 'corps', max: 1, citation: OTHERS, interpretation: TOGETHER },
  ],
  nilReturn: cite(item2, '第二项', '没有符合条件的可不推荐'),
  paper: {
    copies: 1,
    lastPostingDay: LAST_DAY,
    address: '工业和信息化部（中小企业局），邮编：100804，邮政特快专递（EMS），以寄出日期为准',
    seals: ['汇总表：省级中小企业主管部门加盖公章', '创建申请表、创建方案和相关佐证材料：运营主体加盖公章'],
    citation: cite(
      item3,
      '第三项',
      '纸质版各一份通过邮政特快专递（EMS）邮寄至：工业和信息化部（中小企业局），邮编：100804（以寄出日期为准）',
    ),
  },
  filingUrl: 'https://zjtx.miit.gov.cn',
  parameters: [],
};
