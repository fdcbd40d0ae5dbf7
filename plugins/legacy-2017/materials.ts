import { cite, type EvidenceSlot, type Material } from '@shifan/rules';
import { article17 } from './law/procedure.ts';

const SCANS: EvidenceSlot['accept'] = ['pdf', 'image', 'ofd', 'word'];

function slot(id: string, title: string): EvidenceSlot {
  return { id, title, accept: SCANS, maxFiles: 20 };
}

export const evidenceSlots: EvidenceSlot[] = [
  slot('application-report', '申请报告'),
  slot('licence', '法人证书或营业执照副本复印件'),
  slot('audit-report', '上一年度审计报告'),
  slot('special-audit', '上一年度服务收支情况的专项审计报告'),
  slot('audit-with-service', '上一年度包含服务收支情况的审计报告'),
  slot('premises-proof', '固定的经营服务场所证明复印件'),
  slot('service-evidence', '开展相关服务的证明材料'),
  slot('prior-recognition', '相关认定的文件'),
  slot('qualifications', '从业资格（资质）、网站备案、许可证等证明'),
  slot('declaration', '其他材料和真实性声明'),
];

function material(
  number: number,
  id: string,
  it: { title: string; quote: (typeof article17.quotes)[number]; rule: Material['rule'] },
): Material {
  return {
    id,
    number,
    title: it.title,
    kinds: ['platform'],
    stages: ['designation'],
    rule: it.rule,
    citation: cite(article17, `第十七条第（${'一二三四五六七八'.charAt(number - 1)}）项`, it.quote),
  };
}

export const materials: Material[] = [
  material(1, 'application-report', {
    title: '申请报告',
    quote: '国家中小企业公共服务示范平台申请报告（见附件2）',
    rule: { slot: 'application-report' },
  }),
  material(2, 'legal-person', {
    title: '法人证书或营业执照副本（复印件）',
    quote: '法人证书或营业执照副本（复印件）',
    rule: { slot: 'licence' },
  }),
  material(3, 'audit', {
    title: '审计报告及服务收支专项审计报告，或包含服务收支情况的审计报告',
    quote: '上一年度审计报告及服务收支情况的专项审计报告，或上一年度包含服务收支情况的审计报告',
    rule: { anyOf: [{ allOf: [{ slot: 'audit-report' }, { slot: 'special-audit' }] }, { slot: 'audit-with-service' }] },
  }),
  material(4, 'premises', {
    title: '固定的经营服务场所证明',
    quote: '固定的经营服务场所证明复印件（房产证、租赁合同）',
    rule: { slot: 'premises-proof' },
  }),
  material(5, 'service-evidence', {
    title: '开展相关服务的证明材料',
    quote: '开展相关服务的证明材料（通知、照片、总结等）',
    rule: { slot: 'service-evidence' },
  }),
  material(6, 'prior-recognition', {
    title: '省级、部委或协会认定的文件',
    quote: '省级示范平台认定或国家部委、全国性行业协会的相关认定的文件',
    rule: { slot: 'prior-recognition' },
  }),
  material(7, 'qualifications', {
    title: '从业资格（资质）、网站备案、许可证',
    quote: '国家颁发的从业资格（资质）、网站备案、许可证等证明（复印件）',
    rule: { slot: 'qualifications' },
  }),
  material(8, 'declaration', {
    title: '其他材料和真实性声明',
    quote: '能够证明符合申报条件的其他材料和对申报材料真实性的声明（加盖申报单位公章）',
    rule: { slot: 'declaration' },
  }),
];
