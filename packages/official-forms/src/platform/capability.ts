import type { Field, Section } from '@shifan/rules';
import { answered, cite, includes } from '@shifan/rules';
import { formAnnex2 } from '../law/form-annex-2.ts';
import { overview } from './system.ts';

const generalServices: Field[] = [
  {
    key: 'generalServices',
    label: '综合服务：服务内容',
    type: 'multi-choice',
    required: false,
    options: [
      { code: 'policy-consultation', label: '法律法规政策查询辅导' },
      { code: 'startup-guidance', label: '创业指导' },
      { code: 'management-consulting', label: '管理咨询' },
      { code: 'talent-training', label: '人才培训' },
      { code: 'talent-recruitment', label: '人才招聘' },
      { code: 'market-expansion', label: '市场拓展' },
      { code: 'financing', label: '投融资' },
      { code: 'legal-compliance', label: '法律与合规' },
      { code: 'appeal-handling', label: '诉求受理' },
      { code: 'going-overseas', label: '出海服务' },
      { code: 'esg', label: '可持续发展（ESG）' },
      { code: 'other', label: '其他' },
    ],
  },
  {
    key: 'generalServicesOther',
    label: '其他综合服务（请注明）',
    type: 'text',
    required: true,
    maxCharacters: 100,
    visible: includes('generalServices', 'other'),
  },
  {
    key: 'generalServiceColumns',
    label: '综合服务：服务栏目数量',
    type: 'integer',
    unit: '个',
    required: true,
    min: '0',
    hint: '请提供佐证材料',
    visible: answered('generalServices'),
    evidence: ['general-service-evidence'],
  },
];

const technicalServices: Field[] = [
  {
    key: 'technicalServices',
    label: '技术服务：服务内容',
    type: 'multi-choice',
    required: false,
    options: [
      { code: 'digital-transformation', label: '数字化转型' },
      { code: 'green-development', label: '绿色化发展' },
      { code: 'metrology-calibration', label: '计量校准' },
      { code: 'certification-accreditation', label: '认证认可' },
      { code: 'testing-inspection', label: '试验检验' },
      { code: 'quality-standards', label: '质量标准' },
      { code: 'intellectual-property', label: '知识产权' },
      { code: 'equipment-sharing', label: '设备共享' },
      { code: 'technology-transfer', label: '科技成果转化' },
      { code: 'other', label: '其他' },
    ],
  },
  {
    key: 'technicalServicesOther',
    label: '其他技术服务（请注明）',
    type: 'text',
    required: true,
    maxCharacters: 100,
    visible: includes('technicalServices', 'other'),
  },
  {
    key: 'technicalServiceColumns',
    label: '技术服务：服务栏目数量',
    type: 'integer',
    unit: '个',
    required: true,
    min: '0',
    hint: '请提供佐证材料',
    visible: answered('technicalServices'),
    evidence: ['technical-service-evidence'],
  },
];

const resources: Field[] = [
  { key: 'providerCount', label: '汇集服务机构数量', type: 'integer', unit: '家', required: true, min: '0' },
  { key: 'expertCount', label: '汇集专家数量', type: 'integer', unit: '人', required: true, min: '0' },
  {
    key: 'providers',
    label: '汇集服务机构、专家明细',
    type: 'table',
    required: true,
    maxRows: 2000,
    hint: '填写具体机构名称、专家姓名或产品名称。请提供相关佐证材料，如：与服务机构的合作协议首页复印件或者与外部专家签署聘用协议或颁发聘用证书复印件等',
    evidence: ['partner-agreements', 'expert-appointments'],
    columns: [
      {
        key: 'name',
        label: '签订合作协议的单位（聘用的外部专家）',
        type: 'text',
        required: true,
        maxCharacters: 100,
        personal: true,
      },
      { key: 'cooperation', label: '合作内容', type: 'text', required: true, maxCharacters: 300 },
      { key: 'from', label: '合作开始时间', type: 'year-month', required: true, hint: 'X年X月' },
      { key: 'to', label: '合作终止时间', type: 'year-month', required: true, hint: 'X年X月' },
    ],
  },
];

const INTERCONNECTION = cite(formAnnex2, '申请表（平台类）四', '初步实现本区域互联互通，或已制定明确工作计划情况');

const interconnection: Field[] = [
  {
    key: 'interconnection',
    label: '互联互通情况',
    type: 'choice',
    required: true,
    options: [
      { code: 'initial', label: '初步实现本区域互联互通' },
      { code: 'planned', label: '已制定明确工作计划' },
      { code: 'integrated', label: '已全面实现互联互通和业务协同' },
      { code: 'none', label: '尚未实现，也没有制定计划' },
    ],
    citation: INTERCONNECTION,
  },
  {
    key: 'interconnectionNote',
    label: '互联互通情况说明',
    type: 'long-text',
    required: true,
    maxCharacters: 2000,
    hint: '初步实现本区域互联互通，或已制定明确工作计划情况，请提供相关材料',
    evidence: ['interconnection-evidence'],
    citation: INTERCONNECTION,
  },
];

export const capability: Section = {
  id: 'capability',
  title: '四、平台服务能力情况',
  hint: '可选择综合服务、技术服务其中一项填写，也可两项都填写。',
  requireOneOf: [
    { keys: ['generalServices', 'technicalServices'], message: '综合服务、技术服务至少选择一项填写，也可两项都填写。' },
  ],
  fields: [
    overview('capabilityOverview', '服务功能情况、汇集服务资源情况以及互联互通情况'),
    ...generalServices,
    ...technicalServices,
    ...resources,
    ...interconnection,
  ],
};
