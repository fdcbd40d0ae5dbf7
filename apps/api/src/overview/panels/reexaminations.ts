import { addDays, addYears, type CivilDate } from '@shifan/calendar';
import { countColumn } from '../build-panel.ts';
import type { Panel } from './panel.ts';

const QUARTER_DAYS = 90;
const DUE = '应开展复核';
const NOW = '正在办理';
const EVER = '累计';

type Due = { id: string; name: string; holds: (onDay: string) => boolean };

function duesFrom(today: CivilDate): Due[] {
  const near = addDays(today, QUARTER_DAYS);
  const year = addYears(today, 1);
  return [
    { id: 'overdue', name: '已超期', holds: (onDay) => onDay < today },
    { id: 'near', name: `${QUARTER_DAYS}日内`, holds: (onDay) => onDay >= today && onDay <= near },
    { id: 'year', name: '1年内', holds: (onDay) => onDay > near && onDay <= year },
    { id: 'later', name: '1年以后', holds: (onDay) => onDay > year },
  ];
}

/** 复核: titles whose two years are over or near, and what was found so far (225号 第十条). */
export const reexaminations: Panel = {
  title: '复核',
  unit: '件',
  fill: async ({ scope, figures, today }) => {
    const clocks = (await figures.clocks()).filter(({ name }) => name === 'reexamination');
    const stock = await figures.stock();
    const flow = await figures.flow();
    const standing = (id: string, name: string) =>
      countColumn(
        scope,
        { id, name, group: NOW },
        stock.filter(({ stage }) => stage === id),
      );
    const happened = (id: string, name: string) =>
      countColumn(
        scope,
        { id, name, unit: '次', group: EVER },
        flow.filter(({ type }) => type === id),
      );
    const dues = duesFrom(today).map(({ id, name, holds }) =>
      countColumn(
        scope,
        { id: `due-${id}`, name, group: DUE },
        clocks.filter(({ onDay }) => holds(onDay)),
      ),
    );
    return {
      columns: [
        ...dues,
        standing('reexamination', '复核中'),
        standing('rectification', '整改期'),
        happened('reexamination-opened', '开展复核'),
        happened('reexamination-passed', '复核达标'),
        happened('reexamination-failed', '复核不达标'),
      ],
      notes: ['认定后每2年复核一次；累计按发生的次数计，不按申报年度区分。'],
    };
  },
};
