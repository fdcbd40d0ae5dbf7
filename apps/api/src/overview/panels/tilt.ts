import type { Panel } from './panel.ts';
import { countColumn } from '../build-panel.ts';
import { AS_IT_WAS, STEPS } from './steps.ts';

const SHOWN = STEPS.filter(({ id }) => ['submitted', 'recommended', 'candidate', 'designated'].includes(id));
const REGIONS = [
  { id: 'tilted', name: '倾斜地区', tilted: true },
  { id: 'other', name: '其他地区', tilted: false },
];

/** 倾斜: cases of the regions that 225号 第十八条 favours, beside the others of the same authority. */
export const tilt: Panel = {
  title: '倾斜地区',
  unit: '件',
  fill: async ({ scope, figures }) => {
    const reached = await figures.reached(['tilted']);
    const columns = REGIONS.flatMap((region) =>
      SHOWN.map(({ id, name }) => {
        const column = { id: `${region.id}-${id}`, name, group: region.name };
        return countColumn(
          scope,
          column,
          reached.filter((one) => one.step === id && one.tilted === region.tilted),
        );
      }),
    );
    return {
      columns,
      notes: [
        '倾斜地区指享受西部大开发政策和东北全面振兴的地区（工信部企业〔2025〕225号第十八条），按申报单位所在地区划分。',
        ...(scope.by === 'authority' ? [AS_IT_WAS] : []),
      ],
    };
  },
};
