import { DRAFT } from './law/document.ts';

/** Art. 1 (basis), art. 3 (who decides), art. 18: in force from its issue, which has not come. */
export const identity = {
  contract: 2 as const,
  id: 'guangdong-draft',
  version: '1.0.0',
  title: DRAFT,
  shortTitle: '广东省级示范平台（基地）',
  documentNumber: '征求意见稿（未编号）',
  issuedBy: '广东省工业和信息化厅',
  status: 'draft' as const,
  legalBasis: [
    '《中华人民共和国中小企业促进法》',
    '《广东省中小企业发展条例》',
    '《国家中小企业公共服务示范平台（基地）创建管理办法》（工信部企业〔2025〕225号）',
  ],
  repeals: [],
  decidingActor: 'province' as const,
  authority: '440000',
};
