import type { Parameter } from '@shifan/rules';
import { cite, since } from '@shifan/rules';
import { formAnnex4 } from '../law/form-annex-4.ts';
import { FORMS_ISSUED } from '../issued.ts';

/** The number of the plan template, once: the parameter below and the form's table both take it from here. */
export const PLAN_FORM = { typicalPracticeRows: 3 };

export const TYPICAL_PRACTICES = cite(formAnnex4, '创建方案模板二（二）', '不少于3条');

export const planFormParameters: Parameter[] = [
  {
    id: 'typical-practice-rows',
    label: '方案中已经形成的典型经验做法',
    unit: '条',
    bound: 'inclusive',
    values: since(FORMS_ISSUED, PLAN_FORM.typicalPracticeRows, TYPICAL_PRACTICES),
  },
];
