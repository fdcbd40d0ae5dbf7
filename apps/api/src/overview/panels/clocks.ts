import { addDays } from '@shifan/calendar';
import { DUE_NAMES, dueLabels } from '@shifan/process';
import { countColumn } from '../build-panel.ts';
import type { Clock } from '../figures/figure.ts';
import type { Panel } from './panel.ts';

const SOON_DAYS = 30;

type Span = { id: string; name: string; holds: (onDay: string, soon: string, today: string) => boolean };

const SPANS: Span[] = [
  { id: 'overdue', name: '已超期', holds: (onDay, _soon, today) => onDay < today },
  { id: 'soon', name: `${SOON_DAYS}日内到期`, holds: (onDay, soon, today) => onDay >= today && onDay <= soon },
  { id: 'later', name: '以后到期', holds: (onDay, soon) => onDay > soon },
];

/** 法定期限: legal days that stand, those that have passed and those that run. */
export const clocks: Panel = {
  title: '法定期限',
  unit: '件',
  fill: async ({ scope, figures, today }) => {
    const soon = addDays(today, SOON_DAYS);
    const found = await figures.clocks();
    const within = (name: string, span: Span) => (clock: Clock) =>
      clock.name === name && span.holds(clock.onDay, soon, today);
    const columns = DUE_NAMES.flatMap((name) =>
      SPANS.map((span) => {
        const column = { id: `${name}-${span.id}`, name: span.name, group: dueLabels[name] };
        return countColumn(scope, column, found.filter(within(name, span)));
      }),
    );
    return { columns, notes: ['到期日当天不算超期；一件申报有几项期限的，各计一次。'] };
  },
};
