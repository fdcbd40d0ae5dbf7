import type { Citation, Plugin, Process } from '@shifan/rules';

/** An article of the fixture's law, with words that are quoted from it. */
function cite(clause: string, quote?: string): Citation {
  return quote === undefined ? { article: 'art-07', clause } : { article: 'art-07', clause, quote };
}

const REVIEW = cite('第七条第（一）项');
const NOTICE = cite('第七条第（二）项', '公示5个工作日');
const UPHELD = cite('第七条第（二）项', '异议属实的，不作为创建对象');

const municipality = { level: 'municipality', by: ['municipality', 'provincial-body'], citation: REVIEW } as const;
const province = { level: 'province', by: ['province'], citation: REVIEW } as const;
const ministry = { level: 'ministry', by: ['ministry'], citation: NOTICE } as const;

const process: Process = {
  start: 'review',
  phases: [
    {
      phase: 'review',
      id: 'review',
      next: 'notice-candidate',
      chains: [
        {
          id: 'by-city',
          authorities: ['990000'],
          levels: [municipality, province, ministry].map((level) => ({ ...level, by: [...level.by] })),
          citation: REVIEW,
        },
        {
          id: 'by-province',
          levels: [province, ministry].map((level) => ({ ...level, by: [...level.by] })),
          citation: REVIEW,
        },
      ],
      citations: {
        submit: REVIEW,
        return: REVIEW,
        withdraw: REVIEW,
        decline: REVIEW,
        recommend: REVIEW,
        propose: NOTICE,
        quota: REVIEW,
      },
    },
    {
      phase: 'public-notice',
      id: 'notice-candidate',
      by: 'ministry',
      workingDays: 'notice-days',
      countFirstDay: false,
      next: 'creation',
      citations: { run: NOTICE, object: NOTICE, settle: NOTICE, confirm: NOTICE, upheld: UPHELD },
    },
    { phase: 'creation', id: 'creation', years: 'creation-years', citations: { run: cite('第七条第（二）项') } },
  ],
};

function parameter(id: string, unit: string, value: string): Plugin['parameters'][number] {
  return { id, label: id, unit, bound: 'exact', values: [{ from: '2025-01-01', value, citation: NOTICE }] };
}

/** A fictional jurisdiction with what the decider reads and nothing else. */
export const plugin: Plugin = {
  contract: 1,
  id: 'fixture',
  version: '1.0.0',
  title: '示例办法',
  shortTitle: '示例',
  documentNumber: '示例〔2025〕1号',
  issuedBy: '示例部',
  status: 'fictional',
  legalBasis: [],
  repeals: [],
  decidingActor: 'ministry',
  law: [
    {
      id: 'art-07',
      document: '示例〔2025〕1号',
      number: '第七条',
      title: '程序',
      restated: '程序分步进行。',
      quotes: [],
    },
  ],
  parameters: [parameter('notice-days', '工作日', '5'), parameter('creation-years', '年', '2')],
  kinds: [],
  forms: [],
  evidenceSlots: [],
  materials: [],
  criteria: [],
  planRubric: [],
  process,
  preferences: [],
  documents: [],
  notices: [
    {
      id: 'round',
      jurisdiction: 'fixture',
      title: '示例通知',
      documentNumber: '示例函〔2025〕2号',
      issuedBy: '示例部',
      issuedOn: '2025-11-10',
      year: 2025,
      law: [
        { id: 'n-02', document: '示例函〔2025〕2号', number: '二', title: '名额', restated: '名额有限。', quotes: [] },
        { id: 'n-03', document: '示例函〔2025〕2号', number: '三', title: '时间', restated: '按时报送。', quotes: [] },
      ],
      opensOn: '2025-11-13',
      deadlines: [
        { level: 'municipality', lastDay: '2025-11-24', citation: { article: 'n-03', clause: '第三条' } },
        { level: 'province', lastDay: '2025-12-10', citation: { article: 'n-03', clause: '第三条' } },
      ],
      quotas: [
        {
          recommender: 'municipality',
          max: 2,
          citation: { article: 'n-02', clause: '第二条', quote: '超过数量不予受理' },
        },
        { recommender: 'provincial-body', max: 1, citation: { article: 'n-02', clause: '第二条' } },
      ],
      parameters: [],
    },
  ],
  declaration: '材料真实。',
  coverage: [],
  notHeld: [],
};
