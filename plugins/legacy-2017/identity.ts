import { IN_FORCE, MEASURE, REPEALED } from './law/document.ts';

/** In force from 2017-07-03 (art. 28), repealed by 工信部企业〔2025〕225号 (art. 19) on the day of its issue. */
export const identity = {
  contract: 2 as const,
  id: 'legacy-2017',
  version: '1.0.0',
  title: '国家中小企业公共服务示范平台认定管理办法',
  shortTitle: '旧办法（2017）',
  documentNumber: MEASURE,
  issuedBy: '工业和信息化部',
  status: 'repealed' as const,
  effectiveFrom: IN_FORCE,
  effectiveTo: REPEALED,
  legalBasis: ['《中华人民共和国中小企业促进法》'],
  repeals: ['工信部企业〔2012〕197号'],
  decidingActor: 'ministry' as const,
};
