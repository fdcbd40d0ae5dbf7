import { evidenceSlot, slotsOfBaseForm, slotsOfPlatformForm } from '@shifan/official-forms';
import type { EvidenceSlot } from '@shifan/rules';

const SCANS: EvidenceSlot['accept'] = ['pdf', 'image', 'ofd'];
const LISTS: EvidenceSlot['accept'] = ['pdf', 'image', 'sheet', 'word', 'ofd'];

/** What article 7 asks for. */
const ofArticle7: EvidenceSlot[] = [
  evidenceSlot('licence', '法人证书或营业执照副本复印件', { accept: SCANS, maxFiles: 3 }),
  evidenceSlot('contract-proof', '以政府委托、购买服务、合作共建等方式承担中小企业公共服务工作的佐证材料', {
    hint: '委托书、合同、协议等。',
  }),
  evidenceSlot('audit-report', '上一年度审计报告', { accept: SCANS, maxFiles: 5 }),
  evidenceSlot('special-audit', '上一年度服务收支情况的专项审计报告', { accept: SCANS, maxFiles: 5 }),
  evidenceSlot('audit-with-service', '上一年度包含服务收支情况的审计报告', { accept: SCANS, maxFiles: 5 }),
  evidenceSlot('service-evidence', '开展相关服务的佐证材料', {
    hint: '如合同、通知、照片、总结等。',
    accept: LISTS,
    maxFiles: 60,
  }),
  evidenceSlot('partner-agreements', '与服务机构的合作协议首页复印件', { maxFiles: 60 }),
  evidenceSlot('expert-appointments', '与外部专家签署的聘用协议或颁发的聘用证书复印件', { maxFiles: 60 }),
  evidenceSlot('qualifications', '必要的从业资格（资质）、许可证以及奖项、认定等复印件', {
    accept: SCANS,
    maxFiles: 40,
  }),
  evidenceSlot('declaration', '申报材料真实性声明', {
    hint: '打印声明，加盖单位公章后上传扫描件。',
    accept: SCANS,
    maxFiles: 1,
    sealedBy: 'operator',
  }),
];

export const evidenceSlots: EvidenceSlot[] = [...ofArticle7, ...slotsOfPlatformForm, ...slotsOfBaseForm];
