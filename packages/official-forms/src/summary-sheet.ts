import type { Field, Form } from '@shifan/rules';
import type { FormLaw } from './form-law.ts';

const recommendations: Field = {
  key: 'recommendations',
  label: '推荐创建对象',
  type: 'table',
  required: true,
  columns: [
    { key: 'number', label: '序号', type: 'integer', required: true, min: '1' },
    { key: 'name', label: '平台（基地）名称', type: 'text', required: true },
    { key: 'operatorName', label: '运营主体名称', type: 'text', required: true },
    {
      key: 'kind',
      label: '创建对象类型（平台、基地）',
      type: 'choice',
      required: true,
      options: [
        { code: 'platform', label: '平台' },
        { code: 'base', label: '基地' },
      ],
    },
  ],
};

/**
 * 推荐创建对象汇总表: made from the recommendations, sealed by the recommender, a row each, in the order of the divisions and names.
 * The print names the national programme and the provinces; a programme that takes it over stands there itself.
 */
export function summarySheet(law: FormLaw): Form {
  return {
    id: 'summary-sheet',
    role: 'summary-sheet',
    title: `推荐${law.programme}创建对象汇总表`,
    annex: law.annexes.summary,
    kinds: ['platform', 'base'],
    sealedBy: 'recommender',
    sections: [{ id: 'summary', title: `${law.recommender}（盖章）`, fields: [recommendations] }],
  };
}
