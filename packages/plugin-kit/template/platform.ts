import { applicationForm, BOTH_STAGES, coverageTable, fact, lawOf, measured, no } from '@shifan/rules';
import { operatorBasics, standard, today, yearsBetween } from '@shifan/rules';
import { DOCUMENT, FROM } from './law.ts';

const { law, at } = lawOf(
  DOCUMENT,
  {
    1: ['平台', '平台是什么。', '平台是向中小企业提供服务的线上系统'],
    2: ['平台的条件', '满两年，没有失信。', '平台运营2年以上', '未被列入严重失信主体名单'],
    3: ['平台的标准', '服务企业和满意度。', '年服务中小企业不少于200家', '满意度80%以上'],
  },
  { id: 'platform', number: (n) => `平台标准第${n}项` },
);

const conditions = { group: '申请条件', kinds: ['platform'], stages: BOTH_STAGES };
const running = yearsBetween(fact('platformOnlineSince'), today());
const measures = measured(
  { from: FROM, ...conditions },
  {
    'operating-years': ['平台运营年限', running, '以上', 2, '年', at(2, '平台运营2年以上')],
    'served-smes': ['年服务中小企业', fact('servedSmes'), '不少于', 200, '家', at(3, '年服务中小企业不少于200家')],
    satisfaction: ['满意度', fact('satisfactionRate'), '以上', 80, '%', at(3, '满意度80%以上')],
  },
);

/** Everything of platforms alone. */
export const platform = {
  law,
  kind: {
    id: 'platform',
    name: '平台',
    definition: '向中小企业提供服务的线上系统。',
    nameKey: 'platformName',
    citation: at(1, '平台是向中小企业提供服务的线上系统'),
  },
  form: applicationForm('platform', `${DOCUMENT}附件1`, {
    '一、平台': [
      { key: 'platformName', label: '平台名称', type: 'text', required: true, maxCharacters: 60 },
      { key: 'platformOnlineSince', label: '开始运营时间', type: 'date', required: true },
      { key: 'servedSmes', label: '{Y-1}年度服务中小企业数量', type: 'integer', unit: '家', required: true, min: '0' },
      { key: 'satisfactionRate', label: '满意度', type: 'percent', unit: '%', required: true, min: '0', max: '100' },
      { key: 'planGoals', label: '创建目标', type: 'long-text', required: true, maxCharacters: 3000 },
    ],
    '二、运营主体': operatorBasics,
  }),
  parameters: measures.parameters,
  criteria: [
    ...measures.criteria,
    ...standard(conditions, {
      'not-dishonest': ['没有严重失信', no('onDishonestyList'), at(2, '未被列入严重失信主体名单')],
    }),
  ],
  coverage: coverageTable({
    'platform-01': 'kind:platform',
    'platform-02': 'criterion:operating-years,not-dishonest parameter:operating-years',
    'platform-03': 'criterion:served-smes,satisfaction parameter:served-smes,satisfaction',
  }),
};
