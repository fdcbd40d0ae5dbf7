import type { Parameter } from '@shifan/rules';
import { cite, since } from '@shifan/rules';
import { formAnnex2 } from '../law/form-annex-2.ts';
import { FORMS_ISSUED } from '../issued.ts';

/** The numbers of the platform form, once: the parameters below and the form's fields both take them from here. */
export const PLATFORM_FORM = {
  overviewCharacters: 1000,
  offlineEventRows: 10,
  servedEnterpriseRows: 30,
  fullScore: 100,
};

export const OVERVIEW = cite(formAnnex2, '申请表（平台类）三、四、五“总体情况”', '1000字以内');
export const OFFLINE_EVENTS = cite(formAnnex2, '申请表（平台类）五', '填写至少10项2025年线下开展的活动');
export const SERVED_ENTERPRISES = cite(formAnnex2, '申请表（平台类）五', '填写不少于30家企业信息');
export const SATISFACTION_SCORE = cite(formAnnex2, '申请表（平台类）五', '满分100分');

export const platformFormParameters: Parameter[] = [
  {
    id: 'overview-characters',
    label: '总体情况的字数',
    unit: '字',
    bound: 'inclusive',
    values: since(FORMS_ISSUED, PLATFORM_FORM.overviewCharacters, OVERVIEW),
    interpretation: '字数按读者看到的字符计，标点计入。',
  },
  {
    id: 'offline-event-rows',
    label: '表中线下活动的项数',
    unit: '项',
    bound: 'inclusive',
    values: since(FORMS_ISSUED, PLATFORM_FORM.offlineEventRows, OFFLINE_EVENTS),
    interpretation: '这是填表的最少项数，不是申报条件；表中“2025年”读作通知年度。',
  },
  {
    id: 'served-enterprise-rows',
    label: '表中服务企业的家数',
    unit: '家',
    bound: 'inclusive',
    values: since(FORMS_ISSUED, PLATFORM_FORM.servedEnterpriseRows, SERVED_ENTERPRISES),
    interpretation: '同一家企业只计一次。',
  },
  {
    id: 'full-score',
    label: '企业满意度的满分',
    unit: '分',
    bound: 'inclusive',
    values: since(FORMS_ISSUED, PLATFORM_FORM.fullScore, SATISFACTION_SCORE),
  },
];
