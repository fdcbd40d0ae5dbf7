import { cite, type RubricPart } from '@shifan/rules';
import * as annex3 from '../law/annex-3-plan.ts';

/** Annex 3: six parts of questions, no weights and no scores. */
export const planRubric: RubricPart[] = [
  {
    id: 'content',
    title: '创建内容',
    prompts: [
      '创建任务是否符合国家发展战略导向、解决中小企业发展亟需？',
      '是否服务企业强化科技创新、构建核心竞争力？',
      '是否服务企业融入重点产业链供应链、推进数字化绿色化转型升级？',
      '是否服务企业拓展市场、提高效益、满足资金人才等要素需求、提升管理水平？',
    ],
    citation: cite(
      annex3.contentRow,
      '附件3“创建内容”',
      '主要考察方案中提出的创建任务是否符合国家发展战略导向、是否解决中小企业发展亟需',
    ),
  },
  {
    id: 'originality',
    title: '创新特色',
    prompts: [
      '是否立足自身特色开展个性化、差异化探索？',
      '是否提出创新性的发展理念或战略思路？',
      '是否采用先进的技术手段或创新的解决方案？',
      '服务、运营、管理模式是否有所创新，形成的典型或特色经验做法是否达到规定的条数？',
    ],
    citation: cite(annex3.originalityRow, '附件3“创新特色”', '形成不少于2条典型或特色经验做法'),
  },
  {
    id: 'demonstration',
    title: '示范引领',
    prompts: [
      '服务成效是否显著？',
      '能否形成体系化、特色化的示范路径，带动行业或领域发展？',
      '基地类：是否有梯度培育优质企业的探索，构建促进专精特新发展壮大的机制？',
      '实施后能否形成可复制、可推广的经验和长效机制？',
    ],
    citation: cite(annex3.demonstrationRow, '附件3“示范引领”', '主要考察创建活动的示范引领作用'),
  },
  {
    id: 'implementation',
    title: '实施路径',
    prompts: [
      '创建活动是否具备实施条件？',
      '工作思路是否逻辑清晰、定位准确？',
      '各项任务是否有时间表和路线图？',
      '是否明确拟完善的功能模块（平台类）、重点平台和拟开展的服务项目、活动？',
    ],
    citation: cite(annex3.implementationRow, '附件3“实施路径”', '主要考察创建活动的实施路径可行性'),
  },
  {
    id: 'expectation',
    title: '预期导向',
    prompts: [
      '编制过程是否广泛听取意见、引导企业参与、了解企业需求？',
      '目标是否符合实际、导向明确、可量化可考核且在创建期内能够完成？',
      '预期目标是否具备经济效益、社会效益、品牌效益？',
    ],
    citation: cite(annex3.expectationRow, '附件3“预期导向”', '可量化可考核且在创建期内能够完成的创建目标'),
  },
  {
    id: 'assurance',
    title: '保障协同',
    prompts: [
      '资金、人才、技术保障是否充足？',
      '是否建立有效的合作机制，整合各方资源？',
      '是否有专门工作机制，任务分工和进度安排是否落实？',
      '是否提出对进展和成效的跟踪评价、考核评估机制？',
    ],
    citation: cite(annex3.assuranceRow, '附件3“保障协同”', '主要考察创建主体的组织实施保障'),
  },
];
