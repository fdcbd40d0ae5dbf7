import type { Notice } from '@shifan/rules';
import { cite, quoted } from '@shifan/rules';
import { GUANGDONG_CALL } from '../law/quoting.ts';

const item1 = quoted({
  id: 'gd31-1',
  document: GUANGDONG_CALL,
  number: '第一项',
  title: '动员申报、审核、择优推荐',
  restated: '各地市（深圳单列）、横琴和省有关单位动员符合条件的平台（基地）申报，审核后择优确定拟推荐对象。',
  quotes: [
    '按要求组织动员本地区本单位符合申报条件、满足创建标准的中小企业公共服务平台（基地）进行申报，组织审核后，择优确定本地区本单位拟推荐的示范平台（基地）创建对象',
  ],
});

const item2 = quoted({
  id: 'gd31-2',
  document: GUANGDONG_CALL,
  number: '第二项',
  title: '推荐名额',
  restated: '地级以上市（深圳单列）和横琴各最多推荐两个，省有关单位最多一个；超过的不受理，也可以不推荐。',
  quotes: [
    '各地级以上市中小企业主管部门（深圳市单列）、横琴粤澳深度合作区经济发展局各自推荐创建对象不超过2个',
    '省有关单位推荐创建对象不超过1个',
    '超过数量不予受理',
    '没有符合条件的可不推荐',
  ],
});

const item3 = quoted({
  id: 'gd31-3',
  document: GUANGDONG_CALL,
  number: '第三项',
  title: '报送时间和纸质材料',
  restated:
    '2025年11月24日前报省工业和信息化厅服务建设处，汇总表由推荐单位盖章，申请表、方案、佐证材料由运营主体盖章，纸质版各两份。',
  quotes: [
    '2025年11月24日前将推荐创建对象报送至省工业和信息化厅服务建设处',
    '推荐创建对象汇总表（见附件2.1，推荐单位加盖公章）',
    '纸质版各2份',
  ],
});

const CITIES = cite(
  item2,
  '第二项',
  '各地级以上市中小企业主管部门（深圳市单列）、横琴粤澳深度合作区经济发展局各自推荐创建对象不超过2个',
);

/** 粤工信服务函〔2025〕31号: narrows the national call for Guangdong. Shenzhen stands apart and recommends to the ministry. */
export const guangdong202531: Notice = {
  id: 'guangdong-2025-31',
  jurisdiction: 'national-2025',
  extends: 'miit-2025-460',
  authority: '440000',
  title: '关于推荐2025年度国家中小企业公共服务示范平台（基地）创建对象的通知',
  documentNumber: GUANGDONG_CALL,
  issuedBy: '广东省工业和信息化厅',
  issuedOn: '2025-11-13',
  year: 2025,
  law: [item1, item2, item3],
  opensOn: '2025-11-10',
  opensInterpretation:
    '省通知没有写明申报从哪天开始。这里的读法：部通知印发（2025年11月10日）以后即可提交，不必等到省通知印发。',
  deadlines: [
    {
      level: 'municipality',
      lastDay: '2025-11-24',
      citation: cite(item3, '第三项', '2025年11月24日前将推荐创建对象报送至省工业和信息化厅服务建设处'),
      interpretation: '“11月24日前”是否包括当日，通知没有写明。这里的读法：包括当日，到二十四时止。',
    },
  ],
  quotas: [
    {
      recommender: 'municipality',
      max: 2,
      citation: CITIES,
      interpretation: '“深圳市单列”读作：深圳是计划单列市，按部通知直接向部里推荐，不占广东的名额，也不经省厅。',
    },
    { recommender: 'cooperation-zone', max: 2, citation: CITIES },
    {
      recommender: 'provincial-body',
      max: 1,
      citation: cite(item2, '第二项', '省有关单位推荐创建对象不超过1个'),
      interpretation: '读作每个省有关单位不超过一个。',
    },
  ],
  nilReturn: cite(item2, '第二项', '没有符合条件的可不推荐'),
  paper: {
    copies: 2,
    address: '广东省工业和信息化厅服务建设处',
    seals: ['汇总表：推荐单位加盖公章', '创建申请表、创建方案和相关佐证材料：运营主体加盖公章'],
    citation: cite(item3, '第三项', '纸质版各2份'),
  },
  parameters: [],
};
