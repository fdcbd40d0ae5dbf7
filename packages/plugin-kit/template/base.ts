import { applicationForm, BOTH_STAGES, coverageTable, fact, lawOf, measured, no } from '@shifan/rules';
import { operatorBasics, standard, today, yearsBetween } from '@shifan/rules';
import { DOCUMENT, FROM } from './law.ts';

const { law, at } = lawOf(
  DOCUMENT,
  {
    1: ['基地', '基地是什么。', '基地是中小企业集聚的园区'],
    2: ['基地的条件', '满三年，没有失信。', '基地运营3年以上', '未被列入严重失信主体名单'],
    3: ['基地的标准', '入驻的中小企业。', '入驻中小企业不少于50家'],
  },
  { id: 'base', number: (n) => `基地标准第${n}项` },
);

const conditions = { group: '申请条件', kinds: ['base'], stages: BOTH_STAGES };
const running = yearsBetween(fact('operatingSince'), today());
const measures = measured(
  { from: FROM, ...conditions },
  {
    'base-operating-years': ['基地运营年限', running, '以上', 3, '年', at(2, '基地运营3年以上')],
    'resident-smes': ['入驻中小企业', fact('residentSmes'), '不少于', 50, '家', at(3, '入驻中小企业不少于50家')],
  },
);

/** Everything of bases alone. */
export const base = {
  law,
  kind: {
    id: 'base',
    name: '基地',
    definition: '中小企业集聚的园区。',
    nameKey: 'baseName',
    citation: at(1, '基地是中小企业集聚的园区'),
  },
  form: applicationForm('base', `${DOCUMENT}附件2`, {
    '一、基地': [
      { key: 'baseName', label: '基地名称', type: 'text', required: true, maxCharacters: 60 },
      { key: 'operatingSince', label: '开始运营时间', type: 'date', required: true },
      { key: 'residentSmes', label: '入驻中小企业数量', type: 'integer', unit: '家', required: true, min: '0' },
      { key: 'planGoals', label: '创建目标', type: 'long-text', required: true, maxCharacters: 3000 },
    ],
    '二、运营主体': operatorBasics,
  }),
  parameters: measures.parameters,
  criteria: [
    ...measures.criteria,
    ...standard(conditions, {
      'base-not-dishonest': ['没有严重失信', no('onDishonestyList'), at(2, '未被列入严重失信主体名单')],
    }),
  ],
  coverage: coverageTable({
    'base-01': 'kind:base',
    'base-02': 'criterion:base-operating-years,base-not-dishonest parameter:base-operating-years',
    'base-03': 'criterion:resident-smes parameter:resident-smes',
  }),
};
