import { applicationBase, applicationPlatform, creationPlan, type FormLaw, summarySheet } from '@shifan/official-forms';
import { cite, type Form, type Option } from '@shifan/rules';
import { article02 } from '../law/chapter-1-general.ts';
import { article05, article06 } from '../law/chapter-2-conditions.ts';
import { article07 } from '../law/chapter-3-procedure.ts';
import { platformSupplement } from './supplement.ts';

/** The six goals of art. 6, so that a target says which of them it serves; the acceptance goes through them one by one. */
const STRANDS: [code: string, label: string, quote: (typeof article06.quotes)[number]][] = [
  ['capacity', '提升基础能力', '平台（基地）软硬件建设水平明显提高'],
  [
    'standards',
    '健全服务规范',
    '服务管理制度、流程和标准等逐步健全，专业服务人才队伍运营管理水平和服务专业化能力明显增强',
  ],
  ['resources', '集聚服务资源', '汇聚服务资源和服务产品的数量质量进一步提升'],
  ['new-modes', '创新服务模式', '积极探索云上服务、掌上服务等新模式，推进服务内容产品化、标准化、规范化'],
  ['scale', '扩大服务影响', '服务中小企业的规模和覆盖面持续拓展，形成具有特色的服务项目和品牌'],
  ['demonstration', '发挥示范作用', '服务质效显著提升，形成可复制可推广的经验，发挥示范引领作用'],
];

const goals: Option[] = STRANDS.map(([code, label, quote], index) => ({
  code,
  label,
  citation: cite(article06, `第六条第（${'一二三四五六'[index]}）项`, quote),
}));

const TAKEN_OVER = '征求意见稿没有印发表式，沿用国家表式：';
const AUDIT = '请提供平台（基地）上一年度包含服务收支情况的审计报告';

const formLaw: FormLaw = {
  programme: '广东省中小企业公共服务示范平台（基地）',
  annexes: {
    summary: `${TAKEN_OVER}工信厅企业函〔2025〕460号附件1`,
    platform: `${TAKEN_OVER}工信厅企业函〔2025〕460号附件2`,
    base: `${TAKEN_OVER}工信厅企业函〔2025〕460号附件3`,
    plan: `${TAKEN_OVER}工信厅企业函〔2025〕460号附件4`,
  },
  recommender: '地市级中小企业主管部门',
  noBranch: cite(article02, '第二条第三款', '分支机构除外'),
  byContract: cite(
    article02,
    '第二条第三款',
    '以政府委托、购买服务、合作共建等方式承担中小企业公共服务工作的企业、民办非企业、社会团体',
  ),
  notDishonest: cite(article05, '第五条第（一）项第1目', '运营3年以上，未被列入严重失信主体名单'),
  targets: cite(
    article07,
    '第七条第（一）项第1目',
    '创建申请书，含申请表、创建方案（创建目标具体可考核、创建任务突出创新性、实效性和示范性，完成后能形成可复制经验）',
  ),
  goals,
  audit: { platform: AUDIT, base: AUDIT, slots: ['audit-with-service'] },
  supplement: { platform: platformSupplement },
};

/** The national forms as this programme uses them. */
export const forms: Form[] = [
  summarySheet(formLaw),
  applicationPlatform(formLaw),
  applicationBase(formLaw),
  creationPlan(formLaw),
];
