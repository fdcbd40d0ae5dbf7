import type { EvidenceSlot } from '@shifan/rules';

const SCANS: EvidenceSlot['accept'] = ['pdf', 'image', 'ofd'];
const PAPERS: EvidenceSlot['accept'] = ['pdf', 'image', 'word', 'ofd'];
const LISTS: EvidenceSlot['accept'] = ['pdf', 'image', 'sheet', 'word', 'ofd'];

/** A slot; the number of files is the product's limit, not the law's. */
function slot(id: string, title: string, more: Partial<EvidenceSlot> = {}): EvidenceSlot {
  return { id, title, accept: PAPERS, maxFiles: 10, ...more };
}

/** What article 7 asks for. */
const ofArticle7: EvidenceSlot[] = [
  slot('licence', '法人证书或营业执照副本复印件', { accept: SCANS, maxFiles: 3 }),
  slot('contract-proof', '以政府委托、购买服务、合作共建等方式承担中小企业公共服务工作的佐证材料', {
    hint: '委托书、合同、协议等。',
  }),
  slot('audit-report', '上一年度审计报告', { accept: SCANS, maxFiles: 5 }),
  slot('special-audit', '上一年度服务收支情况的专项审计报告', { accept: SCANS, maxFiles: 5 }),
  slot('audit-with-service', '上一年度包含服务收支情况的审计报告', { accept: SCANS, maxFiles: 5 }),
  slot('service-evidence', '开展相关服务的佐证材料', {
    hint: '如合同、通知、照片、总结等。',
    accept: LISTS,
    maxFiles: 60,
  }),
  slot('partner-agreements', '与服务机构的合作协议首页复印件', { maxFiles: 60 }),
  slot('expert-appointments', '与外部专家签署的聘用协议或颁发的聘用证书复印件', { maxFiles: 60 }),
  slot('qualifications', '必要的从业资格（资质）、许可证以及奖项、认定等复印件', { accept: SCANS, maxFiles: 40 }),
  slot('declaration', '申报材料真实性声明', {
    hint: '打印声明，加盖单位公章后上传扫描件。',
    accept: SCANS,
    maxFiles: 1,
    sealedBy: 'operator',
  }),
];

/** What the platform form asks for at its fields. */
const ofPlatformForm: EvidenceSlot[] = [
  slot('database-evidence', '四类库的佐证材料', { accept: LISTS, maxFiles: 20 }),
  slot('development-plan', '服务发展规划（具体制度文件）'),
  slot('annual-plan', '年度服务计划（具体制度文件）'),
  slot('management-rules', '服务管理制度（具体制度文件）', { maxFiles: 20 }),
  slot('general-service-evidence', '综合服务栏目的佐证材料', { maxFiles: 20 }),
  slot('technical-service-evidence', '技术服务栏目的佐证材料', { maxFiles: 20 }),
  slot('interconnection-evidence', '互联互通的相关材料'),
  slot('served-smes-evidence', '服务中小企业数量的佐证材料', { accept: LISTS, maxFiles: 20 }),
  slot('coverage-evidence', '服务覆盖面的佐证材料', { accept: LISTS }),
];

/** What the base form asks for at its fields. */
const ofBaseForm: EvidenceSlot[] = [
  slot('area-evidence', '基地面积的佐证材料', { hint: '如产权证明、租赁合同等。' }),
  slot('tech-smes-list', '科技型中小企业名单', { accept: LISTS }),
  slot('innovative-smes-list', '创新型中小企业名单', { accept: LISTS }),
  slot('srdi-smes-list', '专精特新中小企业名单', { accept: LISTS }),
  slot('high-tech-firms-list', '高新技术企业名单', { accept: LISTS }),
  slot('little-giants-list', '专精特新“小巨人”企业名单', { accept: LISTS }),
  slot('champions-list', '制造业单项冠军企业名单', { accept: LISTS }),
  slot('innovation-platform-evidence', '省级以上创新平台的佐证材料', { accept: LISTS }),
  slot('rd-intensity-evidence', '入驻企业平均研发投入强度的佐证材料', { accept: LISTS }),
  slot('patent-list', '有效发明专利列表或截图', { accept: LISTS }),
  slot('incentive-rules', '考核激励制度（具体制度文件）'),
  slot('service-rules', '运营管理服务制度（具体制度文件）', { maxFiles: 20 }),
  slot('staff-experience-evidence', '人员具备运营经验的佐证材料'),
  slot('branded-chain-evidence', '品牌化连锁运营的佐证材料'),
  slot('security-system', '保密机制、网络与数据安全保障体系（具体制度文件）', { maxFiles: 20 }),
];

export const evidenceSlots: EvidenceSlot[] = [...ofArticle7, ...ofPlatformForm, ...ofBaseForm];
