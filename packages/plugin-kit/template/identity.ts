export const DOCUMENT = '〔0000〕0号（待填写文号）';

/** What the measure is called, who issued it, who decides; a draft until it is put into force. */
export const identity = {
  contract: 2 as const,
  id: 'new-programme',
  version: '0.1.0',
  title: '新办法（待填写名称）',
  shortTitle: '新办法（待填写简称）',
  documentNumber: DOCUMENT,
  issuedBy: '（待填写发文机关）',
  status: 'draft' as const,
  legalBasis: [],
  repeals: [],
  decidingActor: 'ministry' as const,
  declaration: '本单位自愿申请，所填内容和所附材料真实、准确、完整。',
  notHeld: [],
};

/** First day on which its numbers hold. */
export const NUMBERS_FROM = '2025-01-01';
