import { divide, fact, is, multiply, number } from '@shifan/rules';
import type { Field, Section } from '@shifan/rules';

const nature: Field = {
  key: 'operatorNature',
  label: '单位性质',
  type: 'choice',
  required: true,
  options: [
    { code: 'public-institution-1', label: '公益一类事业单位' },
    { code: 'private-enterprise', label: '民营企业' },
    { code: 'other', label: '其他' },
  ],
  evidence: ['licence'],
};

const fields: Field[] = [
  { key: 'operatorName', label: '运营主体名称', type: 'text', required: true, maxCharacters: 100 },
  { key: 'uscc', label: '统一社会信用代码', type: 'uscc', required: true },
  { key: 'operatorRegisteredOn', label: '登记时间', type: 'date', required: true },
  nature,
  {
    key: 'operatorNatureOther',
    label: '其他性质（请注明）',
    type: 'text',
    required: true,
    visible: is('operatorNature', 'other'),
  },
  { key: 'isBranch', label: '是否为分支机构', type: 'yes-no', required: true },
  { key: 'undertakesByContract', label: '是否受政府委托承担服务', type: 'yes-no', required: true },
  { key: 'onDishonestyList', label: '是否被列入严重失信主体名单', type: 'yes-no', required: true },
  { key: 'mailingAddress', label: '通讯地址', type: 'text', required: true },
  { key: 'postcode', label: '邮编', type: 'postcode', required: true },
  { key: 'contactName', label: '联系人', type: 'text', required: true, personal: true },
  { key: 'contactPhone', label: '固定电话', type: 'phone', required: false, personal: true },
  { key: 'contactMobile', label: '手机', type: 'mobile', required: false, personal: true },
  { key: 'contactEmail', label: '电子邮箱', type: 'email', required: true, personal: true },
];

/** The operator and its money, the same in both application forms. */
export const operatorSections: Section[] = [
  {
    id: 'operator',
    title: '运营主体',
    fields,
    requireOneOf: [{ keys: ['contactPhone', 'contactMobile'], message: '固定电话和手机至少填写一项。' }],
  },
  {
    id: 'money',
    title: '{Y-1}年度收支',
    hint: '单位：万元，与审计报告一致。',
    fields: [
      { key: 'revenueWan', label: '{Y-1}年度营业收入', type: 'money-wan', unit: '万元', required: true, min: '0' },
      { key: 'serviceRevenueWan', label: '其中：服务收入', type: 'money-wan', unit: '万元', required: true, min: '0' },
      {
        key: 'serviceRevenueShare',
        label: '服务收入占比',
        type: 'computed',
        unit: '%',
        required: false,
        formula: multiply(divide(fact('serviceRevenueWan'), fact('revenueWan')), number('100')),
      },
    ],
    checks: [
      {
        id: 'service-within-revenue',
        keys: ['serviceRevenueWan', 'revenueWan'],
        condition: { op: 'compare', operator: 'lte', left: fact('serviceRevenueWan'), right: fact('revenueWan') },
        message: '服务收入不能超过营业收入。',
        severity: 'error',
      },
    ],
  },
];
