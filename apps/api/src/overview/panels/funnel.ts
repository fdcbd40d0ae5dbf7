import { countColumn } from '../build-panel.ts';
import type { Panel } from './panel.ts';
import { AS_IT_WAS, STEPS } from './steps.ts';

/** 创建过程: how many cases ever reached a step. */
export const funnel: Panel = {
  title: '创建过程',
  unit: '件',
  fill: async ({ scope, figures }) => {
    const reached = await figures.reached();
    return {
      columns: STEPS.map(({ id, name }) =>
        countColumn(
          scope,
          { id, name },
          reached.filter(({ step }) => step === id),
        ),
      ),
      notes: [
        '一件申报到过的环节各计一次，退回后重新到达的不重复计。',
        ...(scope.by === 'authority' ? [AS_IT_WAS] : []),
      ],
    };
  },
};
