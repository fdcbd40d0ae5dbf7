import type { Field, Section } from '@shifan/rules';
import { OFFLINE_EVENTS, PLATFORM_FORM, SATISFACTION_SCORE, SERVED_ENTERPRISES } from '../parameters/platform-form.ts';
import { overview } from './system.ts';

const served: Field[] = [
  {
    key: 'servedSmes',
    label: '{Y-1}年度服务中小企业数量',
    type: 'integer',
    unit: '家',
    required: true,
    min: '0',
    hint: '请提供相关佐证材料',
    evidence: ['served-smes-evidence'],
  },
  {
    key: 'servedSmesExpected',
    label: '预计{Y}年度服务中小企业数量',
    type: 'integer',
    unit: '家',
    required: true,
    min: '0',
  },
  {
    key: 'coverageRate',
    label: '对下一级区域的服务覆盖面',
    type: 'percent',
    unit: '%',
    required: true,
    min: '0',
    max: '100',
    hint: '填百分数，如 65 表示 65%。请提供相关佐证材料',
    evidence: ['coverage-evidence'],
  },
];

const offlineEvents: Field = {
  key: 'offlineEvents',
  label: '线下服务拓展情况',
  type: 'table',
  required: true,
  minRows: PLATFORM_FORM.offlineEventRows,
  maxRows: 500,
  rowYear: { column: 'heldOn', year: 'Y' },
  hint: `填写至少${PLATFORM_FORM.offlineEventRows}项{Y}年线下开展的活动。请提供平台开展相关服务的佐证材料，如：合同、通知、照片、总结等`,
  citation: OFFLINE_EVENTS,
  evidence: ['service-evidence'],
  columns: [
    { key: 'name', label: '服务活动名称和主要内容', type: 'text', required: true, maxCharacters: 300 },
    { key: 'heldOn', label: '开展时间', type: 'date', required: true },
    { key: 'enterprises', label: '服务企业数量', type: 'integer', unit: '家', required: true, min: '0' },
  ],
};

const servedEnterprises: Field = {
  key: 'servedEnterprises',
  label: '服务的中小企业名单及服务评价表',
  type: 'table',
  required: true,
  minRows: PLATFORM_FORM.servedEnterpriseRows,
  maxRows: 2000,
  distinctColumn: 'name',
  hint: `填写不少于${PLATFORM_FORM.servedEnterpriseRows}家企业信息`,
  citation: SERVED_ENTERPRISES,
  columns: [
    { key: 'name', label: '服务中小企业名称', type: 'text', required: true, maxCharacters: 100 },
    { key: 'contact', label: '联系人', type: 'text', required: true, maxCharacters: 50, personal: true },
    { key: 'phone', label: '联系电话', type: 'phone', required: true, personal: true },
    { key: 'service', label: '服务内容简述', type: 'text', required: true, maxCharacters: 300 },
    {
      key: 'score',
      label: `企业满意度（填写分值，满分${PLATFORM_FORM.fullScore}分）`,
      type: 'decimal',
      unit: '分',
      required: true,
      min: '0',
      max: String(PLATFORM_FORM.fullScore),
      decimals: 2,
      citation: SATISFACTION_SCORE,
    },
  ],
};

export const effect: Section = {
  id: 'effect',
  title: '五、平台服务成效情况',
  fields: [
    overview('effectOverview', '服务中小企业情况、覆盖面情况、服务满意度及线下服务拓展情况'),
    ...served,
    offlineEvents,
    servedEnterprises,
  ],
};
