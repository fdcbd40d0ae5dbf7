import { annexNote } from './annex-row.ts';

export const adjustment1 = annexNote('annex-1-table-note', {
  number: '附件1注',
  title: '标准的调整',
  restated: '标准适时适度调整，具体调整写在年度工作通知里。',
  quotes: ['上述标准将适时适度调整，具体调整在年度工作通知中予以明确'],
});

export const adjustment2 = annexNote('annex-2-table-note', {
  number: '附件2注',
  title: '标准的调整',
  restated: '与附件1的注相同：标准适时适度调整，具体调整写在年度工作通知里。',
  quotes: ['上述标准将适时适度调整，具体调整在年度工作通知中予以明确'],
});
