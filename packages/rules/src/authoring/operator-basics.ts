import type { Field } from '../schema/form.ts';

/** The least that every programme asks of an operator; keys of facts are the same in every jurisdiction, so that answers carry over. */
export const operatorBasics: Field[] = [
  { key: 'operatorName', label: '运营主体名称', type: 'text', required: true, maxCharacters: 100 },
  { key: 'uscc', label: '统一社会信用代码', type: 'uscc', required: true },
  { key: 'onDishonestyList', label: '是否被列入严重失信主体名单', type: 'yes-no', required: true },
  { key: 'contactName', label: '联系人', type: 'text', required: true, personal: true },
  { key: 'contactMobile', label: '手机', type: 'mobile', required: true, personal: true },
];
