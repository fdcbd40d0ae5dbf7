import type { Form } from '@shifan/rules';
import { operatorSections } from './operator-fields.ts';

const services = (codes: [string, string][]) => codes.map(([code, label]) => ({ code, label }));

/** 申请表（平台类），虚构。 */
export const applicationPlatform: Form = {
  id: 'application-platform',
  role: 'application-form',
  title: '示例点创建申请表（平台类）',
  annex: '示例发〔2025〕1号（虚构）附件1',
  kinds: ['platform'],
  sealedBy: 'operator',
  footnotes: ['本表为虚构。'],
  sections: [
    {
      id: 'platform',
      title: '一、平台基本情况',
      fields: [
        { key: 'platformName', label: '平台名称', type: 'text', required: true, maxCharacters: 60 },
        { key: 'platformUrl', label: '平台网址', type: 'url', required: true },
        { key: 'platformOnlineSince', label: '平台上线时间', type: 'date', required: true, min: '1990-01-01' },
      ],
    },
    ...operatorSections,
    {
      id: 'system',
      title: '三、系统',
      fields: [
        { key: 'overview', label: '总体情况', type: 'long-text', required: true, maxCharacters: 800 },
        {
          key: 'accessChannels',
          label: '登录方式',
          type: 'multi-choice',
          required: true,
          minSelected: 1,
          options: services([
            ['desktop', '电脑端'],
            ['mobile-web', '手机网页'],
            ['app', '手机应用'],
          ]),
        },
        {
          key: 'registrationMinutes',
          label: '注册时长（无需注册填0）',
          type: 'integer',
          unit: '分钟',
          required: true,
          min: '0',
        },
        { key: 'caseDatabaseEntries', label: '案例库入库数量', type: 'integer', unit: '条', required: true, min: '0' },
        {
          key: 'bachelorShare',
          label: '本科以上占比',
          type: 'percent',
          unit: '%',
          required: true,
          min: '0',
          max: '100',
        },
        { key: 'hasDevelopmentPlan', label: '是否制定服务发展规划', type: 'yes-no', required: true },
        { key: 'hasAnnualPlan', label: '是否制定年度服务计划', type: 'yes-no', required: true },
        {
          key: 'hasManagementRules',
          label: '是否制定服务管理制度',
          type: 'yes-no',
          required: true,
          evidence: ['rules-text'],
        },
      ],
    },
    {
      id: 'services',
      title: '四、服务',
      requireOneOf: [{ keys: ['generalServices', 'technicalServices'], message: '综合服务和技术服务至少选择一项。' }],
      fields: [
        {
          key: 'generalServices',
          label: '综合服务',
          type: 'multi-choice',
          required: false,
          options: services([
            ['policy', '政策辅导'],
            ['startup', '创业指导'],
            ['training', '人才培训'],
            ['other', '其他'],
          ]),
        },
        {
          key: 'technicalServices',
          label: '技术服务',
          type: 'multi-choice',
          required: false,
          options: services([
            ['digital', '数字化转型'],
            ['testing', '试验检验'],
            ['other', '其他'],
          ]),
        },
        {
          key: 'interconnection',
          label: '互联互通情况',
          type: 'choice',
          required: true,
          options: services([
            ['none', '没有'],
            ['planned', '已制定计划'],
            ['initial', '初步实现'],
            ['integrated', '实现业务协同'],
          ]),
        },
      ],
    },
    {
      id: 'effects',
      title: '五、成效',
      fields: [
        {
          key: 'servedSmes',
          label: '{Y-1}年度服务中小企业数量',
          type: 'integer',
          unit: '家',
          required: true,
          min: '0',
        },
        {
          key: 'satisfactionRate',
          label: '用户满意率',
          type: 'percent',
          unit: '%',
          required: true,
          min: '0',
          max: '100',
          decimals: 2,
        },
        { key: 'complaints', label: '{Y-1}年度投诉件数', type: 'integer', unit: '件', required: true, min: '0' },
        {
          key: 'offlineEvents',
          label: '{Y}年线下活动',
          type: 'table',
          required: true,
          minRows: 3,
          maxRows: 200,
          rowYear: { column: 'heldOn', year: 'Y' },
          evidence: ['service-proof'],
          columns: [
            { key: 'name', label: '名称', type: 'text', required: true, maxCharacters: 100 },
            { key: 'heldOn', label: '时间', type: 'date', required: true },
            { key: 'enterprises', label: '参加企业', type: 'integer', unit: '家', required: true, min: '0' },
            {
              key: 'mode',
              label: '方式',
              type: 'choice',
              required: true,
              options: services([
                ['offline', '线下'],
                ['online', '线上'],
              ]),
            },
            { key: 'open', label: '是否公开', type: 'yes-no', required: true },
          ],
        },
        {
          key: 'servedEnterprises',
          label: '服务企业名单',
          type: 'table',
          required: true,
          minRows: 3,
          distinctColumn: 'name',
          columns: [
            { key: 'name', label: '企业名称', type: 'text', required: true },
            { key: 'phone', label: '联系电话', type: 'phone', required: true, personal: true },
            {
              key: 'score',
              label: '满意度',
              type: 'decimal',
              unit: '分',
              required: true,
              min: '0',
              max: '100',
              decimals: 1,
            },
          ],
        },
      ],
    },
  ],
};
