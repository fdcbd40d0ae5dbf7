import { LIFECYCLE_PARAMETERS, lifecycle } from '../lifecycle.ts';
import type { Field } from '../schema/form.ts';
import type { Plugin } from '../schema/plugin.ts';

const quote = '运营2年以上';
const laterQuote = '2026年起运营3年以上';
const shareQuote = '占比超过25%';
const citation = { article: 'art-1', clause: '第一条', quote };

/** The smallest plugin that passes every check; tests change a copy of it. */
export function tinyPlugin(): Plugin {
  return {
    contract: 2,
    id: 'tiny',
    version: '1.0.0',
    title: '小办法（虚构）',
    shortTitle: '小办法',
    documentNumber: '小发〔2025〕1号（虚构）',
    issuedBy: '小署',
    status: 'fictional',
    legalBasis: [],
    repeals: [],
    decidingActor: 'ministry',
    law: [
      {
        id: 'art-1',
        document: '小发〔2025〕1号（虚构）',
        number: '第一条',
        title: '条件',
        restated: '满两年。',
        quotes: [quote, laterQuote, shareQuote],
      },
    ],
    parameters: parameters(),
    kinds: [{ id: 'platform', name: '平台', definition: '平台。', nameKey: 'name', citation }],
    forms: forms(),
    evidenceSlots: [{ id: 'licence', title: '执照', accept: ['pdf'], maxFiles: 1 }],
    materials: materials(),
    criteria: criteria(),
    planRubric: [],
    process: process(),
    preferences: [],
    documents: [],
    notices: notices(),
    declaration: '属实。',
    coverage: [{ article: 'art-1', implementedBy: ['criterion:years'] }],
    notHeld: [],
  };
}

function parameters(): Plugin['parameters'] {
  return [
    {
      id: 'years',
      label: '年限',
      unit: '年',
      bound: 'inclusive',
      values: [
        { from: '2025-01-01', value: '2', citation },
        { from: '2026-01-01', value: '3', citation: { ...citation, quote: laterQuote } },
      ],
    },
    {
      id: 'share',
      label: '占比',
      unit: '%',
      bound: 'exclusive',
      values: [{ from: '2025-01-01', value: '25', citation: { ...citation, quote: shareQuote } }],
    },
    ...Object.values(LIFECYCLE_PARAMETERS).map((id) => ({
      id,
      label: `期限（${id}）`,
      unit: '年',
      bound: 'exact' as const,
      values: [{ from: '2025-01-01', value: '2', citation }],
    })),
  ];
}

function forms(): Plugin['forms'] {
  return [
    {
      id: 'application',
      role: 'application-form',
      title: '申请表',
      annex: '附件',
      kinds: ['platform'],
      sections: [
        {
          id: 'one',
          title: '一',
          fields: [...plainFields(), ...listFields()],
        },
      ],
    },
  ];
}

function materials(): Plugin['materials'] {
  return [
    {
      id: 'licence',
      number: 1,
      title: '执照',
      kinds: ['platform'],
      stages: ['creation'],
      rule: { anyOf: [{ slot: 'licence' }, { form: 'application' }] },
      citation,
    },
  ];
}

function criteria(): Plugin['criteria'] {
  return [
    {
      id: 'years',
      title: '年限',
      group: '条件',
      kinds: ['platform'],
      stages: ['creation'],
      condition: {
        op: 'compare',
        operator: 'gte',
        left: { op: 'years-between', from: { op: 'fact', key: 'since' }, to: { op: 'today' } },
        right: { op: 'parameter', id: 'years' },
      },
      citation,
    },
    {
      id: 'share',
      title: '占比',
      group: '条件',
      kinds: ['platform'],
      stages: ['creation', 'designation'],
      condition: {
        op: 'compare',
        operator: 'gt',
        left: { op: 'fact', key: 'ratio' },
        right: { op: 'parameter', id: 'share' },
      },
      citation,
    },
    {
      id: 'reputation',
      title: '口碑',
      group: '条件',
      kinds: ['platform'],
      stages: ['creation'],
      condition: { op: 'judgement', question: '口碑是否良好？' },
      citation,
    },
  ];
}

function process(): Plugin['process'] {
  const noticed = { citations: cited('run', 'object', 'settle', 'confirm', 'upheld') };
  return lifecycle({
    by: 'ministry',
    review: {
      chains: [
        {
          id: 'all',
          levels: [
            { level: 'province', by: ['province'], citation },
            { level: 'ministry', by: ['ministry'], citation },
          ],
          citation,
        },
      ],
      citations: cited('submit', 'return', 'withdraw', 'decline', 'recommend', 'propose', 'quota'),
    },
    noticeCandidate: noticed,
    creation: { citations: cited('run', 'progress', 'apply') },
    acceptance: { citations: cited('accept', 'extend', 'exit') },
    noticeDesignation: noticed,
    designation: { citations: cited('grant', 'hold') },
    reexamination: { openedBy: ['province'], citations: cited('run', 'rectify', 'revoke') },
    change: { opinionBy: ['province'], citations: cited('report', 'opinion', 'settle') },
    sanction: { grounds: [{ id: 'fraud', title: '造假', record: 'investigation', citation }], citation },
  });
}

function cited<Name extends string>(...names: Name[]): Record<Name, typeof citation> {
  return Object.fromEntries(names.map((name) => [name, { ...citation }])) as Record<Name, typeof citation>;
}

function notices(): Plugin['notices'] {
  return [
    {
      id: 'call',
      jurisdiction: 'tiny',
      title: '通知',
      documentNumber: '小函〔2025〕1号（虚构）',
      issuedBy: '小署',
      issuedOn: '2025-06-01',
      year: 2025,
      law: [
        {
          id: 'call-1',
          document: '小函〔2025〕1号（虚构）',
          number: '一',
          title: '通知',
          restated: '截止。',
          quotes: ['7月1日前'],
        },
      ],
      opensOn: '2025-06-01',
      deadlines: [
        {
          level: 'province',
          lastDay: '2025-07-01',
          citation: { article: 'call-1', clause: '第一项', quote: '7月1日前' },
        },
      ],
      quotas: [{ recommender: 'province', max: 2, citation: { article: 'call-1', clause: '第一项' } }],
      parameters: [],
    },
  ];
}

function plainFields(): Field[] {
  return [
    { key: 'name', label: '名称', type: 'text', required: true },
    { key: 'since', label: '上线时间', type: 'date', required: true },
    { key: 'month', label: '开始月份', type: 'year-month', required: false },
    { key: 'part', label: '{Y-1}年部分', type: 'decimal', unit: '家', required: true },
    { key: 'whole', label: '{Y-1}年总数', type: 'decimal', unit: '家', required: true },
    {
      key: 'ratio',
      label: '占比',
      type: 'computed',
      unit: '%',
      required: false,
      formula: {
        op: 'multiply',
        left: { op: 'divide', left: { op: 'fact', key: 'part' }, right: { op: 'fact', key: 'whole' } },
        right: { op: 'number', value: '100' },
      },
    },
  ];
}

function listFields(): Field[] {
  return [
    { key: 'good', label: '是否良好', type: 'yes-no', required: true },
    {
      key: 'kindOf',
      label: '类别',
      type: 'choice',
      required: true,
      options: [
        { code: 'a', label: '甲类' },
        { code: 'b', label: '乙类' },
      ],
    },
    {
      key: 'boxes',
      label: '选项',
      type: 'multi-choice',
      required: true,
      options: [
        { code: 'x', label: '子' },
        { code: 'y', label: '丑' },
      ],
    },
    {
      key: 'events',
      label: '活动',
      type: 'table',
      required: true,
      columns: [
        { key: 'title', label: '名称', type: 'text', required: true },
        { key: 'guests', label: '人数', type: 'integer', required: true },
      ],
    },
  ];
}
