import { yes } from '@shifan/rules';
import type { Citation, EvidenceSlot, Material } from '@shifan/rules';
import { article06 } from '../law/article-06-materials.ts';
import { cite } from '../law/cite.ts';

const papers = { accept: ['pdf' as const, 'image' as const, 'ofd' as const], maxFiles: 10 };

export const evidenceSlots: EvidenceSlot[] = [
  { ...papers, id: 'licence', title: '证照复印件' },
  { ...papers, id: 'mandate', title: '政府委托文件' },
  { ...papers, id: 'audit', title: '审计报告' },
  { ...papers, id: 'service-audit', title: '服务收支专项报告' },
  { ...papers, id: 'audit-with-services', title: '含服务收支的审计报告' },
  {
    ...papers,
    id: 'service-proof',
    title: '开展服务的证明',
    accept: ['pdf', 'image', 'word', 'sheet', 'ofd'],
    maxFiles: 50,
  },
  { ...papers, id: 'cooperation', title: '合作协议' },
  { ...papers, id: 'employment', title: '聘用协议' },
  { ...papers, id: 'permits', title: '资质、许可' },
  { ...papers, id: 'declaration', title: '真实性声明', maxFiles: 1, sealedBy: 'operator' },
  { ...papers, id: 'rules-text', title: '管理制度文本' },
];

const asked = (quote: string): Citation => cite(article06, '第六条', quote);
const both = { kinds: ['platform', 'base'], stages: ['creation' as const] };

export const materials: Material[] = [
  {
    ...both,
    id: 'application',
    kinds: ['platform'],
    number: 1,
    title: '申请书',
    rule: { allOf: [{ form: 'application-platform' }, { form: 'creation-plan' }] },
    citation: asked('申请书，包括申请表和创建方案'),
  },
  {
    ...both,
    id: 'application',
    kinds: ['base'],
    number: 1,
    title: '申请书',
    rule: { allOf: [{ form: 'application-base' }, { form: 'creation-plan' }] },
    citation: asked('申请书，包括申请表和创建方案'),
  },
  { ...both, id: 'licence', number: 2, title: '证照复印件', rule: { slot: 'licence' }, citation: asked('证照复印件') },
  {
    ...both,
    id: 'mandate',
    number: 3,
    title: '委托文件',
    rule: { slot: 'mandate' },
    when: yes('undertakesByContract'),
    citation: asked('受政府委托的，另附委托文件'),
  },
  {
    ...both,
    id: 'audit',
    number: 4,
    title: '审计报告',
    rule: { anyOf: [{ allOf: [{ slot: 'audit' }, { slot: 'service-audit' }] }, { slot: 'audit-with-services' }] },
    citation: asked('审计报告和服务收支专项报告，或者含服务收支的审计报告'),
  },
  {
    ...both,
    id: 'service-proof',
    number: 5,
    title: '服务证明',
    rule: { slot: 'service-proof' },
    citation: asked('开展服务的证明'),
  },
  {
    ...both,
    id: 'partners',
    number: 6,
    title: '合作或者聘用协议',
    rule: { anyOf: [{ slot: 'cooperation' }, { slot: 'employment' }] },
    citation: asked('合作协议或者聘用协议'),
  },
  {
    ...both,
    id: 'permits',
    number: 7,
    title: '资质、许可复印件',
    rule: { slot: 'permits' },
    excusable: true,
    citation: asked('必要的资质、许可复印件'),
  },
  {
    ...both,
    id: 'declaration',
    number: 8,
    title: '真实性声明',
    rule: { slot: 'declaration' },
    citation: asked('真实性声明（盖章）'),
  },
];
