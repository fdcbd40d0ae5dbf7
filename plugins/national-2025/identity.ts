import { MEASURE } from './law/quoting.ts';
import { MEASURE_IN_FORCE } from './rules/dated.ts';

/** Art. 1 (basis), art. 3 (who decides) and art. 19 (in force from its issue, what it repeals). */
export const identity = {
  contract: 2 as const,
  id: 'national-2025',
  version: '1.0.0',
  title: '国家中小企业公共服务示范平台（基地）创建管理办法',
  shortTitle: '国家示范平台（基地）',
  documentNumber: MEASURE,
  issuedBy: '工业和信息化部',
  status: 'in-force' as const,
  effectiveFrom: MEASURE_IN_FORCE,
  legalBasis: ['《中华人民共和国中小企业促进法》'],
  repeals: ['工信部企业〔2016〕194号', '工信部企业〔2017〕156号'],
  decidingActor: 'ministry' as const,
};
