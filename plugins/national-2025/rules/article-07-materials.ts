import type { Material } from '@shifan/rules';
import { cite, type Quoted, yes } from '@shifan/rules';
import { article07 } from '../law/article-07-procedure.ts';

type Article7Words = typeof article07 extends Quoted<infer Q> ? Q : never;

/** Material `number` of art. 7(一); the acceptance's materials are given nowhere in the text, so these are for creation alone. */
function material(
  number: number,
  quote: Article7Words,
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

export const materials: Material[] = [
  material(1, '创建申请书，包括申请表、创建方案', {
    id: 'application-platform',
    title: '创建申请书（申请表、创建方案）',
    kinds: ['platform'],
    rule: { allOf: [{ form: 'application-platform' }, { form: 'creation-plan' }] },
  }),
  material(1, '创建申请书，包括申请表、创建方案', {
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
  material(2, '以政府委托、购买服务、合作共建等方式承担中小企业公共服务工作的，应提供相关佐证材料', {
    id: 'contract-proof',
    title: '以政府委托、购买服务、合作共建等方式承担公共服务的佐证材料',
    rule: { slot: 'contract-proof' },
    when: yes('undertakesByContract'),
  }),
  material(3, '平台（基地）上一年度审计报告及服务收支情况的专项审计报告，或上一年度包含服务收支情况的审计报告', {
    id: 'audit',
    title: '上一年度审计报告及服务收支专项审计报告，或包含服务收支情况的审计报告',
    rule: {
      anyOf: [{ allOf: [{ slot: 'audit-report' }, { slot: 'special-audit' }] }, { slot: 'audit-with-service' }],
    },
  }),
  material(4, '平台（基地）开展相关服务的佐证材料（合同、通知、照片、总结等）', {
    id: 'service-evidence',
    title: '开展相关服务的佐证材料（合同、通知、照片、总结等）',
    rule: { slot: 'service-evidence' },
  }),
  material(5, '集聚服务机构的合作协议复印件，或者与外部专家签署聘用协议或颁发聘用证书复印件等', {
    id: 'resources-evidence',
    title: '集聚服务机构的合作协议，或者外部专家的聘用协议、聘用证书复印件',
    rule: { anyOf: [{ slot: 'partner-agreements' }, { slot: 'expert-appointments' }] },
  }),
  material(6, '必要的从业资格（资质）、许可证以及奖项、认定等复印件', {
    id: 'qualifications',
    title: '必要的从业资格（资质）、许可证以及奖项、认定等复印件',
    rule: { slot: 'qualifications' },
    excusable: true,
  }),
  material(7, '申报材料真实性声明（加盖单位公章）', {
    id: 'declaration',
    title: '申报材料真实性声明（加盖单位公章）',
    rule: { slot: 'declaration' },
  }),
];
