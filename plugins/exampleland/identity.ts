import type { DocumentTemplate, Kind } from '@shifan/rules';
import { article02 } from './law/article-02-kinds.ts';
import { article06 } from './law/article-06-materials.ts';
import { MEASURE, cite } from './law/cite.ts';

export const identity = {
  contract: 2 as const,
  id: 'exampleland',
  version: '1.1.0',
  title: '示例点创建管理办法（虚构）',
  shortTitle: '示例点（虚构）',
  documentNumber: MEASURE,
  issuedBy: '示例总署（虚构）',
  status: 'fictional' as const,
  effectiveFrom: '2025-01-01',
  legalBasis: [],
  repeals: [],
  decidingActor: 'ministry' as const,
  declaration: '本单位自愿申请，所填内容和所附材料真实、准确、完整。（虚构）',
  notHeld: [{ what: '验收、复核的材料清单', consequence: '本办法没有规定验收、复核交哪些材料，由通知另定。' }],
};

export const kinds: Kind[] = [
  {
    id: 'platform',
    name: '示例平台',
    definition: '向中小企业提供线上线下服务的系统。',
    nameKey: 'platformName',
    citation: cite(article02, '第二条第一款', '平台是向中小企业提供线上线下服务的系统'),
  },
  {
    id: 'base',
    name: '示例基地',
    definition: '中小企业集聚的园区。',
    nameKey: 'baseName',
    citation: cite(article02, '第二条第一款', '基地是中小企业集聚的园区'),
  },
];

export const documents: DocumentTemplate[] = [
  {
    id: 'summary-sheet',
    title: '推荐对象汇总表',
    form: 'summary-sheet',
    citation: cite(article06, '第六条第（一）项', '申请书，包括申请表和创建方案'),
  },
];
