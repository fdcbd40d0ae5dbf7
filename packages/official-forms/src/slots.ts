import type { EvidenceSlot } from '@shifan/rules';

const PAPERS: EvidenceSlot['accept'] = ['pdf', 'image', 'word', 'ofd'];
const LISTS: EvidenceSlot['accept'] = ['pdf', 'image', 'sheet', 'word', 'ofd'];

/** A slot; the number of files is the product's limit, not the law's. */
export function evidenceSlot(id: string, title: string, more: Partial<EvidenceSlot> = {}): EvidenceSlot {
  return { id, title, accept: PAPERS, maxFiles: 10, ...more };
}

/** What the platform form asks for at its fields. */
export const slotsOfPlatformForm: EvidenceSlot[] = [
  evidenceSlot('database-evidence', '四类库的佐证材料', { accept: LISTS, maxFiles: 20 }),
  evidenceSlot('development-plan', '服务发展规划（具体制度文件）'),
  evidenceSlot('annual-plan', '年度服务计划（具体制度文件）'),
  evidenceSlot('management-rules', '服务管理制度（具体制度文件）', { maxFiles: 20 }),
  evidenceSlot('general-service-evidence', '综合服务栏目的佐证材料', { maxFiles: 20 }),
  evidenceSlot('technical-service-evidence', '技术服务栏目的佐证材料', { maxFiles: 20 }),
  evidenceSlot('interconnection-evidence', '互联互通的相关材料'),
  evidenceSlot('served-smes-evidence', '服务中小企业数量的佐证材料', { accept: LISTS, maxFiles: 20 }),
  evidenceSlot('coverage-evidence', '服务覆盖面的佐证材料', { accept: LISTS }),
];

/** What the base form asks for at its fields. */
export const slotsOfBaseForm: EvidenceSlot[] = [
  evidenceSlot('area-evidence', '基地面积的佐证材料', { hint: '如产权证明、租赁合同等。' }),
  evidenceSlot('tech-smes-list', '科技型中小企业名单', { accept: LISTS }),
  evidenceSlot('innovative-smes-list', '创新型中小企业名单', { accept: LISTS }),
  evidenceSlot('srdi-smes-list', '专精特新中小企业名单', { accept: LISTS }),
  evidenceSlot('high-tech-firms-list', '高新技术企业名单', { accept: LISTS }),
  evidenceSlot('little-giants-list', '专精特新“小巨人”企业名单', { accept: LISTS }),
  evidenceSlot('champions-list', '制造业单项冠军企业名单', { accept: LISTS }),
  evidenceSlot('innovation-platform-evidence', '省级以上创新平台的佐证材料', { accept: LISTS }),
  evidenceSlot('rd-intensity-evidence', '入驻企业平均研发投入强度的佐证材料', { accept: LISTS }),
  evidenceSlot('patent-list', '有效发明专利列表或截图', { accept: LISTS }),
  evidenceSlot('incentive-rules', '考核激励制度（具体制度文件）'),
  evidenceSlot('service-rules', '运营管理服务制度（具体制度文件）', { maxFiles: 20 }),
  evidenceSlot('staff-experience-evidence', '人员具备运营经验的佐证材料'),
  evidenceSlot('branded-chain-evidence', '品牌化连锁运营的佐证材料'),
  evidenceSlot('security-system', '保密机制、网络与数据安全保障体系（具体制度文件）', { maxFiles: 20 }),
];
