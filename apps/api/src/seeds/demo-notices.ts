import { Notice } from '@shifan/rules';

const AUTHORITY = '440000';
const DOCUMENT = '（演示）创建工作通知';

/**
 * Calls that exist only in a demo, for laws that no authority has called under. They say so in every line that people
 * read, give no places and set no day but the closing day of the demo.
 */
export const DEMO_NOTICES: readonly Notice[] = [
  Notice.parse({
    id: 'guangdong-draft-demo',
    jurisdiction: 'guangdong-draft',
    authority: AUTHORITY,
    title: '（演示）2025年度广东省中小企业公共服务示范平台（基地）创建工作通知',
    documentNumber: DOCUMENT,
    issuedBy: '演示数据，并非广东省工业和信息化厅发文',
    issuedOn: '2025-11-10',
    year: 2025,
    opensOn: '2025-11-10',
    law: [
      {
        id: 'guangdong-draft-demo-1',
        document: DOCUMENT,
        number: '一',
        title: '演示的申报时间',
        restated:
          '本通知只用于演示：2025年11月10日起可以申报，地级以上市应在2025年12月31日前（含当日）推荐。不设推荐名额。',
        quotes: ['2025年12月31日前（含当日）推荐'],
      },
    ],
    deadlines: [
      {
        level: 'municipality',
        lastDay: '2025-12-31',
        citation: { article: 'guangdong-draft-demo-1', clause: '一', quote: '2025年12月31日前（含当日）推荐' },
      },
    ],
    quotas: [],
    parameters: [],
  }),
];
