import { coverageTable, fact, gte, lawOf, numbers, parameter, standard } from '@shifan/rules';
import type { Form, Kind } from '@shifan/rules';
import { DOCUMENT, NUMBERS_FROM } from './identity.ts';
import { operatorFields, plan } from './operator.ts';

const { law, at } = lawOf(
  DOCUMENT,
  {
    1: ['基地', '基地是什么。', '基地是中小企业集聚的园区'],
    2: ['基地标准', '入驻的中小企业。', '入驻中小企业不少于50家'],
  },
  { id: 'base', number: (n) => `基地标准第${n}项` },
);

const kind: Kind = {
  id: 'base',
  name: '基地',
  definition: '中小企业集聚的园区。',
  nameKey: 'baseName',
  citation: at(1, '基地是中小企业集聚的园区'),
};

const form: Form = {
  id: 'application-base',
  role: 'application-form',
  title: '创建申请表（基地）',
  annex: `${DOCUMENT}附件2`,
  kinds: ['base'],
  sealedBy: 'operator',
  sections: [
    {
      id: 'base',
      title: '一、基地',
      fields: [
        { key: 'baseName', label: '基地名称', type: 'text', required: true, maxCharacters: 60 },
        { key: 'operatingSince', label: '开始运营时间', type: 'date', required: true },
        { key: 'residentSmes', label: '入驻中小企业数量', type: 'integer', unit: '家', required: true, min: '0' },
      ],
    },
    { id: 'operator', title: '二、运营主体', fields: operatorFields },
    plan,
  ],
};

const both = { group: '基地标准', kinds: ['base'], stages: ['creation' as const, 'designation' as const] };

/** Everything of bases alone. */
export const base = {
  kind,
  form,
  law,
  since: fact('operatingSince'),
  parameters: numbers(NUMBERS_FROM, {
    'resident-smes': ['入驻中小企业', '不少于', 50, '家', at(2, '入驻中小企业不少于50家')],
  }),
  criteria: standard(both, {
    'resident-smes': [
      '入驻企业',
      gte(fact('residentSmes'), parameter('resident-smes')),
      at(2, '入驻中小企业不少于50家'),
    ],
  }),
  coverage: coverageTable({
    'base-01': 'kind:base',
    'base-02': 'criterion:resident-smes parameter:resident-smes',
  }),
};
