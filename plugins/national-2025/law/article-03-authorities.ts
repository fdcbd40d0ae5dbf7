import { quoted } from '@shifan/rules';
import { MEASURE } from './quoting.ts';

export const article03 = quoted({
  id: 'art-03',
  document: MEASURE,
  number: '第三条',
  title: '部省两级的职责',
  restated:
    '工业和信息化部统筹创建、认定和管理，并指导监督。省、自治区、直辖市以及计划单列市、新疆生产建设兵团的中小企业主管部门统称省级主管部门，负责本地区的指导支持、推荐、组织创建和日常管理。',
  quotes: [
    '工业和信息化部负责统筹示范平台（基地）创建、认定和管理工作',
    '各省、自治区、直辖市及计划单列市、新疆生产建设兵团中小企业主管部门（以下统称省级中小企业主管部门）负责本地区示范平台（基地）创建的指导和支持，向工业和信息化部推荐示范平台（基地）创建对象',
  ],
});
