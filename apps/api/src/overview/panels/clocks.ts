import { DUE_NAMES, type DueName, dueLabels } from '@shifan/process';
import { countColumn } from '../build-panel.ts';
import type { Panel } from './panel.ts';

const STATES = [
  { id: 'overdue', name: '已超期' },
  { id: 'running', name: '未到期' },
] as const;

/** Of measures that have titles for a term, or yearly reports: columns that stand only where there is something in them. */
const OCCASIONAL: DueName[] = ['title-ends', 'year-report'];

const BY_MONTH = '省级办法的申报和尚未推荐到部的申报按整月统计，本月到期的到月底前都算未到期。';

/** 法定期限: legal days that stand, those that have passed and those that run. */
export const clocks: Panel = {
  title: '法定期限',
  unit: '件',
  fill: async ({ scope, figures }) => {
    const found = await figures.clocks();
    const stands = (due: DueName) => !OCCASIONAL.includes(due) || found.some(({ name }) => name === due);
    const columns = DUE_NAMES.filter(stands).flatMap((due) =>
      STATES.map(({ id, name }) => {
        const column = { id: `${due}-${id}`, name, group: dueLabels[due] };
        return countColumn(
          scope,
          column,
          found.filter((clock) => clock.name === due && clock.state === id),
        );
      }),
    );
    const notes = ['到期日当天不算超期；一件申报有几项期限的，各计一次。'];
    return { columns, notes: scope.by === 'authority' ? [...notes, BY_MONTH] : notes };
  },
};
