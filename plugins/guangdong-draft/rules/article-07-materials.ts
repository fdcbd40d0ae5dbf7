import { evidenceSlot, slotsOfBaseForm, slotsOfPlatformForm } from '@shifan/official-forms';
import { cite, type EvidenceSlot, type Material, yes } from '@shifan/rules';
import { article07 } from '../law/chapter-3-procedure.ts';

const SCANS: EvidenceSlot['accept'] = ['pdf', 'image', 'ofd'];
const LISTS: EvidenceSlot['accept'] = ['pdf', 'image', 'sheet', 'word', 'ofd'];

/** What article 7 asks for; of the audit reports the one that it names. The number of files is the product's limit. */
const ofArticle7: EvidenceSlot[] = [
  evidenceSlot('licence', '法人证书或营业执照副本复印件', { accept: SCANS, maxFiles: 3 }),
  evidenceSlot('contract-proof', '以政府委托、购买服务、合作共建等方式承担公共服务的佐证材料', {
    hint: '委托书、合同、协议等。',
  }),
  evidenceSlot('audit-with-service', '上一年度包含服务收支情况的审计报告', { accept: SCANS, maxFiles: 5 }),
  evidenceSlot('service-evidence', '开展相关服务的佐证材料', {
    hint: '如合同、通知、照片、总结等。',
    accept: LISTS,
    maxFiles: 60,
  }),
  evidenceSlot('partner-agreements', '集聚服务机构的合作协议复印件', { maxFiles: 60 }),
  evidenceSlot('expert-appointments', '与外部专家签署的聘用协议、聘用证书复印件', { maxFiles: 60 }),
  evidenceSlot('qualifications', '必要的从业资格（资质）、许可证及奖项、认定等复印件', { accept: SCANS, maxFiles: 40 }),
  evidenceSlot('declaration', '申报材料真实性声明', {
    hint: '打印声明，加盖单位公章后上传扫描件。',
    accept: SCANS,
    maxFiles: 1,
    sealedBy: 'operator',
  }),
];

export const evidenceSlots: EvidenceSlot[] = [...ofArticle7, ...slotsOfPlatformForm, ...slotsOfBaseForm];

/** Material `number` of art. 7(一); what acceptance and reexamination ask for is given nowhere in the text. */
function material(
  number: number,
  quote: (typeof article07.quotes)[number],
  it: Pick<Material, 'id' | 'title' | 'rule'> & Partial<Material>,
): Material {
  return {
    kinds: ['platform', 'base'],
    stages: ['creation'],
    ...it,
    number,
    citation: cite(article07, `第七条第（一）项第${number}目`, quote),
  };
}

const APPLICATION =
  '创建申请书，含申请表、创建方案（创建目标具体可考核、创建任务突出创新性、实效性和示范性，完成后能形成可复制经验）';

export const materials: Material[] = [
  material(1, APPLICATION, {
    id: 'application-platform',
    title: '创建申请书（申请表、创建方案）',
    kinds: ['platform'],
    rule: { allOf: [{ form: 'application-platform' }, { form: 'creation-plan' }] },
  }),
  material(1, APPLICATION, {
    id: 'application-base',
    title: '创建申请书（申请表、创建方案）',
    kinds: ['base'],
    rule: { allOf: [{ form: 'application-base' }, { form: 'creation-plan' }] },
  }),
  material(2, '平台（基地）运营主体的法人证书或营业执照复印件', {
    id: 'legal-person',
    title: '运营主体的法人证书或营业执照复印件',
    rule: { slot: 'licence' },
  }),
  material(2, '以政府委托、购买服务、合作共建等方式承担公共服务的，需提供相关佐证材料', {
    id: 'contract-proof',
    title: '以政府委托、购买服务、合作共建等方式承担公共服务的佐证材料',
    rule: { slot: 'contract-proof' },
    when: yes('undertakesByContract'),
  }),
  material(3, '平台（基地）上一年度包含服务收支情况的审计报告', {
    id: 'audit',
    title: '上一年度包含服务收支情况的审计报告',
    rule: { slot: 'audit-with-service' },
  }),
  material(4, '开展相关服务的佐证材料（合同、通知、照片、总结等）', {
    id: 'service-evidence',
    title: '开展相关服务的佐证材料（合同、通知、照片、总结等）',
    rule: { slot: 'service-evidence' },
  }),
  material(5, '集聚服务机构的合作协议复印件，或与外部专家签署的聘用协议、聘用证书复印件等', {
    id: 'resources-evidence',
    title: '集聚服务机构的合作协议，或者外部专家的聘用协议、聘用证书复印件',
    rule: { anyOf: [{ slot: 'partner-agreements' }, { slot: 'expert-appointments' }] },
  }),
  material(6, '必要的从业资格（资质）、许可证及奖项、认定等复印件', {
    id: 'qualifications',
    title: '必要的从业资格（资质）、许可证及奖项、认定等复印件',
    rule: { slot: 'qualifications' },
    excusable: true,
  }),
  material(7, '申报材料真实性声明（加盖单位公章）', {
    id: 'declaration',
    title: '申报材料真实性声明（加盖单位公章）',
    rule: { slot: 'declaration' },
  }),
];
