import type { Form } from '@shifan/rules';

/** 推荐创建对象汇总表: made from the recommendations, sealed by the recommender, a row each, in the order of the divisions and names. */
export const summarySheet: Form = {
  id: 'summary-sheet',
  role: 'summary-sheet',
  title: '推荐国家中小企业公共服务示范平台（基地）创建对象汇总表',
  annex: '工信厅企业函〔2025〕460号附件1（即粤工信服务函〔2025〕31号附件2.1）',
  kinds: ['platform', 'base'],
  sealedBy: 'recommender',
  sections: [
    {
      id: 'summary',
      title: '省级中小企业主管部门（盖章）',
      fields: [
        {
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
        },
      ],
    },
  ],
};
