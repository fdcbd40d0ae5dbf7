import type { Section } from '@shifan/rules';
import { cite, fact, gte, lte, today } from '@shifan/rules';
import { formAnnex2 } from '../law/form-annex-2.ts';
import type { FormLaw } from '../form-law.ts';
import { partOf, revenueChecks, signedWan, wan } from '../money.ts';
import { legalRepresentative, operatorChecks, operatorFields, uscc } from '../operator-fields.ts';

export const platform: Section = {
  id: 'platform',
  title: '一、平台基本情况',
  checks: [
    {
      id: 'online-since-not-in-future',
      keys: ['platformOnlineSince'],
      condition: gte(today(), fact('platformOnlineSince')),
      message: '平台上线时间不能晚于今天。',
      severity: 'error',
    },
  ],
  fields: [
    { key: 'platformName', label: '平台名称', type: 'text', required: true, maxCharacters: 100 },
    { key: 'platformUrl', label: '平台网址', type: 'url', required: true, hint: '以 http:// 或 https:// 开头' },
    {
      key: 'platformOnlineSince',
      label: '平台上线时间',
      type: 'date',
      required: true,
      hint: '第五条第（一）项的运营年限从这一天算起',
    },
  ],
};

export function operator(law: FormLaw): Section {
  return {
    id: 'operator',
    title: '一、平台基本情况：运营主体基本情况',
    checks: [
      ...operatorChecks,
      {
        id: 'registered-not-in-future',
        keys: ['operatorRegisteredOn'],
        condition: gte(today(), fact('operatorRegisteredOn')),
        message: '登记注册时间不能晚于今天。',
        severity: 'error',
      },
      {
        id: 'registered-before-online',
        keys: ['operatorRegisteredOn', 'platformOnlineSince'],
        condition: lte(fact('operatorRegisteredOn'), fact('platformOnlineSince')),
        message: '平台上线时间早于运营主体登记注册时间，请核对。',
        severity: 'warning',
      },
    ],
    fields: [
      { key: 'operatorName', label: '登记注册名称（全称）', type: 'text', required: true, maxCharacters: 100 },
      legalRepresentative,
      {
        key: 'operatorRegisteredOn',
        label: '登记注册时间',
        type: 'date',
        required: true,
        hint: '与法人证书或营业执照上日期一致',
        citation: cite(formAnnex2, '申请表（平台类）一', '与法人证书或营业执照上日期一致'),
      },
      uscc,
      ...operatorFields(law),
    ],
  };
}

export function finance(law: FormLaw): Section {
  return {
    id: 'finance',
    title: '二、{Y-1}年度收支情况',
    hint: law.audit.platform,
    checks: [
      ...revenueChecks,
      {
        ...partOf('governmentRevenueWan', 'revenueWan', '政府委托、采购服务等收入大于营业收入，请核对。'),
        severity: 'warning',
      },
    ],
    fields: [
      wan('revenueWan', '{Y-1}年度营业收入', { evidence: law.audit.slots }),
      wan('serviceRevenueWan', '其中：{Y-1}年度服务收入'),
      wan('governmentRevenueWan', '{Y-1}年度政府委托、采购服务等收入'),
      wan('totalAssetsWan', '{Y-1}年度资产总额'),
      signedWan('profitWan', '{Y-1}年度利润总额/经营结余'),
      wan('taxWan', '{Y-1}年度上缴税金'),
    ],
  };
}
