import type { Field, Section } from '@shifan/rules';
import { any, is, not, yes } from '@shifan/rules';
import type { FormLaw } from './form-law.ts';

/** The eight boxes of 单位性质, as printed on both forms. */
const operatorNature: Field = {
  key: 'operatorNature',
  label: '单位性质',
  type: 'choice',
  required: true,
  options: [
    { code: 'public-institution-1', label: '公益一类事业单位（全额拨款）' },
    { code: 'public-institution-2', label: '公益二类事业单位（差额拨款）' },
    { code: 'self-funded-institution', label: '自收自支事业单位' },
    { code: 'social-organisation', label: '社会团体' },
    { code: 'private-non-enterprise', label: '民办非企业' },
    { code: 'state-owned-enterprise', label: '国有企业' },
    { code: 'private-enterprise', label: '民营企业' },
    { code: 'other', label: '其他，请注明' },
  ],
  hint: '请提供法人证书或营业执照副本复印件；以政府委托、购买服务、合作共建等方式承担中小企业公共服务工作的，提供相关佐证材料',
  evidence: ['licence'],
};

const operatorNatureOther: Field = {
  key: 'operatorNatureOther',
  label: '其他单位性质（请注明）',
  type: 'text',
  required: true,
  maxCharacters: 50,
  visible: is('operatorNature', 'other'),
};

/** Facts that the conditions need and the printed form leaves to the attachments. */
function declarations(law: FormLaw): Field[] {
  return [
    {
      key: 'isBranch',
      label: '运营主体是否为分支机构',
      type: 'yes-no',
      required: true,
      hint: '第二条：分支机构不能作为运营主体申报。分公司、办事处等答“是”。',
      citation: law.noBranch,
    },
    {
      key: 'undertakesByContract',
      label: '是否以政府委托、购买服务、合作共建等方式承担中小企业公共服务工作',
      type: 'yes-no',
      required: true,
      hint: '第二条、第七条第（一）项第2目：答“是”的，须提供相关佐证材料。',
      citation: law.byContract,
      evidence: ['contract-proof'],
    },
    {
      key: 'onDishonestyList',
      label: '是否被列入严重失信主体名单',
      type: 'yes-no',
      required: true,
      hint: '第五条第（一）项：被列入的不符合申报条件。可在“信用中国”网站查询后填写。',
      citation: law.notDishonest,
    },
  ];
}

/** The contact block, the same on both forms. */
const contact: Field[] = [
  { key: 'mailingAddress', label: '通讯地址', type: 'text', required: true, maxCharacters: 200 },
  { key: 'postcode', label: '邮编', type: 'postcode', required: true },
  { key: 'contactName', label: '联系人', type: 'text', required: true, maxCharacters: 50, personal: true },
  { key: 'contactTitle', label: '职务', type: 'text', required: true, maxCharacters: 50, personal: true },
  {
    key: 'contactPhone',
    label: '固定电话',
    type: 'phone',
    required: true,
    personal: true,
    hint: '区号—号码，如 020-87654321',
  },
  { key: 'contactMobile', label: '手机', type: 'mobile', required: true, personal: true },
  { key: 'contactFax', label: '传真', type: 'phone', required: false, personal: true, hint: '没有传真的可以不填' },
  { key: 'contactEmail', label: '电子邮箱', type: 'email', required: true, personal: true },
];

export const legalRepresentative: Field = {
  key: 'legalRepresentative',
  label: '法人代表',
  type: 'text',
  required: true,
  maxCharacters: 50,
  personal: true,
};

export const uscc: Field = {
  key: 'uscc',
  label: '统一社会信用代码',
  type: 'uscc',
  required: true,
  hint: '18位，以法人证书或营业执照为准',
};

/** 单位性质, the three declarations and the contact block. */
export function operatorFields(law: FormLaw): Field[] {
  return [operatorNature, operatorNatureOther, ...declarations(law), ...contact];
}

/** Art. 2: an enterprise is eligible through the public service it undertakes. A hint to the applicant, not a verdict. */
export const operatorChecks: NonNullable<Section['checks']> = [
  {
    id: 'private-enterprise-undertakes',
    keys: ['operatorNature', 'undertakesByContract'],
    condition: any(not(is('operatorNature', 'private-enterprise')), yes('undertakesByContract')),
    message:
      '第二条所称的企业，是以政府委托、购买服务、合作共建等方式承担中小企业公共服务工作的企业。民营企业对此答“否”的，请核对。',
    severity: 'warning',
  },
];
