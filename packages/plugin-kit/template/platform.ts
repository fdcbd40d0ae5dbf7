import { coverageTable, fact, gte, lawOf, numbers, parameter, standard } from '@shifan/rules';
import type { Form, Kind } from '@shifan/rules';
import { DOCUMENT, NUMBERS_FROM } from './identity.ts';
import { operatorFields, plan } from './operator.ts';

const { law, at } = lawOf(
  DOCUMENT,
  {
    1: ['平台', '平台是什么。', '平台是向中小企业提供服务的线上系统'],
    2: [
      '平台标准',
      '服务企业和满意度。',
      '年服务中小企业不少于200家',
      '满意度80%以上',
      '认定时年服务中小企业不少于300家',
    ],
  },
  { id: 'platform', number: (n) => `平台标准第${n}项` },
);

const kind: Kind = {
  id: 'platform',
  name: '平台',
  definition: '向中小企业提供服务的线上系统。',
  nameKey: 'platformName',
  citation: at(1, '平台是向中小企业提供服务的线上系统'),
};

const form: Form = {
  id: 'application-platform',
  role: 'application-form',
  title: '创建申请表（平台）',
  annex: `${DOCUMENT}附件1`,
  kinds: ['platform'],
  sealedBy: 'operator',
  sections: [
    {
      id: 'platform',
      title: '一、平台',
      fields: [
        { key: 'platformName', label: '平台名称', type: 'text', required: true, maxCharacters: 60 },
        { key: 'platformOnlineSince', label: '开始运营时间', type: 'date', required: true },
        {
          key: 'servedSmes',
          label: '{Y-1}年度服务中小企业数量',
          type: 'integer',
          unit: '家',
          required: true,
          min: '0',
        },
        { key: 'satisfactionRate', label: '满意度', type: 'percent', unit: '%', required: true, min: '0', max: '100' },
      ],
    },
    { id: 'operator', title: '二、运营主体', fields: operatorFields },
    plan,
  ],
};

const creation = { group: '平台标准', kinds: ['platform'], stages: ['creation' as const] };
const designation = { ...creation, stages: ['designation' as const] };

/** Everything of platforms alone. */
export const platform = {
  kind,
  form,
  law,
  since: fact('platformOnlineSince'),
  parameters: numbers(NUMBERS_FROM, {
    'served-smes': ['年服务中小企业', '不少于', 200, '家', at(2, '年服务中小企业不少于200家')],
    'served-smes-designated': ['认定时年服务中小企业', '不少于', 300, '家', at(2, '认定时年服务中小企业不少于300家')],
    satisfaction: ['满意度', '以上', 80, '%', at(2, '满意度80%以上')],
  }),
  criteria: [
    ...standard(creation, {
      'served-smes': [
        '服务企业',
        gte(fact('servedSmes'), parameter('served-smes')),
        at(2, '年服务中小企业不少于200家'),
      ],
      satisfaction: ['满意度', gte(fact('satisfactionRate'), parameter('satisfaction')), at(2, '满意度80%以上')],
    }),
    ...standard(designation, {
      'served-smes-designated': [
        '服务企业',
        gte(fact('servedSmes'), parameter('served-smes-designated')),
        at(2, '认定时年服务中小企业不少于300家'),
      ],
    }),
  ],
  coverage: coverageTable({
    'platform-01': 'kind:platform',
    'platform-02':
      'criterion:served-smes,satisfaction,served-smes-designated parameter:served-smes,satisfaction,served-smes-designated',
  }),
};
