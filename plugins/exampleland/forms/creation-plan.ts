import type { Form } from '@shifan/rules';

/** 创建方案，虚构。 */
export const creationPlan: Form = {
  id: 'creation-plan',
  role: 'creation-plan',
  title: '示例点创建方案',
  annex: '示例发〔2025〕1号（虚构）附件3',
  kinds: ['platform', 'base'],
  sealedBy: 'operator',
  sections: [
    {
      id: 'plan',
      title: '创建方案',
      fields: [
        {
          key: 'typicalPractices',
          label: '典型做法',
          type: 'table',
          required: true,
          minRows: 2,
          columns: [
            { key: 'title', label: '名称', type: 'text', required: true },
            { key: 'content', label: '做法和成效', type: 'text', required: true, maxCharacters: 500 },
          ],
        },
        {
          key: 'targets',
          label: '创建目标',
          type: 'table',
          required: true,
          minRows: 1,
          columns: [
            { key: 'indicator', label: '指标', type: 'text', required: true },
            { key: 'baseline', label: '现状', type: 'decimal', required: true },
            { key: 'target', label: '目标', type: 'decimal', required: true },
            { key: 'due', label: '完成时间', type: 'date', required: true },
          ],
        },
      ],
    },
  ],
};

/** 汇总表，虚构：made from the recommendations. */
export const summarySheet: Form = {
  id: 'summary-sheet',
  role: 'summary-sheet',
  title: '推荐对象汇总表',
  annex: '示例发〔2025〕1号（虚构）附件4',
  kinds: ['platform', 'base'],
  sealedBy: 'recommender',
  sections: [
    {
      id: 'summary',
      title: '推荐单位（盖章）',
      fields: [
        {
          key: 'recommendations',
          label: '推荐对象',
          type: 'table',
          required: true,
          columns: [
            { key: 'number', label: '序号', type: 'integer', required: true },
            { key: 'name', label: '名称', type: 'text', required: true },
            { key: 'operatorName', label: '运营主体名称', type: 'text', required: true },
            {
              key: 'kind',
              label: '类型',
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
