import { applicationBase, applicationPlatform, creationPlan, summarySheet, type FormLaw } from '@shifan/official-forms';
import { cite, type Form, type Option } from '@shifan/rules';
import { article02 } from '../law/article-02-definitions.ts';
import { article05 } from '../law/article-05-eligibility.ts';
import { article06 } from '../law/article-06-goals.ts';
import { article07 } from '../law/article-07-procedure.ts';

/** The ten strands of art. 6, so that a target says which of them it serves; the acceptance goes through them one by one. */
const STRANDS: [code: string, label: string, quote: (typeof article06.quotes)[number]][] = [
  ['capacity', '软硬件建设水平显著提高', '平台（基地）软硬件建设水平显著提高'],
  ['standards', '服务管理制度、流程和标准逐步健全', '服务管理制度、流程和标准等逐步健全'],
  ['team', '专业服务人才队伍水平和专业化能力明显增强', '专业服务人才队伍运营管理水平和服务专业化能力明显增强'],
  ['resources', '服务资源和服务产品的数量质量进一步提升', '汇聚服务资源和服务产品的数量质量进一步提升'],
  ['new-modes', '探索云上服务、掌上服务、智能服务等新模式', '积极探索云上服务、掌上服务、智能服务等新模式'],
  ['products', '服务内容产品化、标准化、规范化', '推进服务内容产品化、标准化、规范化'],
  ['scale', '服务中小企业的规模和覆盖面不断拓展', '服务中小企业的规模和覆盖面不断拓展'],
  ['brands', '形成创新性、特色化的服务项目和品牌', '形成创新性、特色化的服务项目和品牌'],
  [
    'effect',
    '服务质效显著提升，形成可复制可推广经验',
    '服务质效显著提升，形成关于平台（基地）建设运营服务的可复制可推广经验',
  ],
  ['demonstration', '发挥示范引领作用，辐射带动', '发挥示范引领作用，辐射带动全面提升中小企业公共服务体系服务水平'],
];

const goals: Option[] = STRANDS.map(([code, label, quote]) => ({
  code,
  label,
  citation: cite(article06, '第六条', quote),
}));

const AUDIT = '审计报告及服务收支情况的专项审计报告，或';

const formLaw: FormLaw = {
  programme: '国家中小企业公共服务示范平台（基地）',
  annexes: {
    summary: '工信厅企业函〔2025〕460号附件1（即粤工信服务函〔2025〕31号附件2.1）',
    platform: '工信厅企业函〔2025〕460号附件2（即粤工信服务函〔2025〕31号附件2.2）',
    base: '工信厅企业函〔2025〕460号附件3（即粤工信服务函〔2025〕31号附件2.3）',
    plan: '工信厅企业函〔2025〕460号附件4（即粤工信服务函〔2025〕31号附件2.4）',
  },
  recommender: '省级中小企业主管部门',
  noBranch: cite(article02, '第二条第三款', '分支机构除外'),
  byContract: cite(
    article02,
    '第二条第三款',
    '以政府委托、购买服务、合作共建等方式承担中小企业公共服务工作的企业、民办非企业、社会团体',
  ),
  notDishonest: cite(article05, '第五条第（一）项', '未被列入严重失信主体名单'),
  targets: cite(article07, '第七条第（一）项第1目', '创建目标应当具体、切合实际、可考核且需在创建周期内完成'),
  goals,
  audit: {
    platform: `请提供{Y-1}年度${AUDIT}{Y-1}年度包含服务收支情况的审计报告`,
    base: `请提供基地上年度${AUDIT}上一年度包含服务收支情况的审计报告`,
    slots: ['audit-report', 'special-audit', 'audit-with-service'],
  },
};

/** The official forms in the order of 460号's annexes. */
export const forms: Form[] = [
  summarySheet(formLaw),
  applicationPlatform(formLaw),
  applicationBase(formLaw),
  creationPlan(formLaw),
];
