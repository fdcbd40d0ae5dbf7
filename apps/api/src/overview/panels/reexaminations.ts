import type { OverviewColumn } from '../../contract/overview.ts';
import { countColumn, type FilledColumn } from '../build-panel.ts';
import type { Asked, Panel } from './panel.ts';

const DUE = '到期应开展复核';
const NOW = '正在办理';
const EVER = '累计';
const YEARS_AHEAD = 3;
const EVENTS = [
  { id: 'reexamination-opened', name: '开展复核' },
  { id: 'reexamination-passed', name: '复核达标' },
  { id: 'reexamination-failed', name: '复核不达标' },
];
const STAGES = [
  { id: 'reexamination', name: '复核中' },
  { id: 'rectification', name: '整改期' },
];

/** 复核: titles whose two years are over or run, and what was found so far (225号 第十条). */
export const reexaminations: Panel = {
  title: '复核',
  unit: '件',
  fill: async (asked) => ({
    columns: [...(await dueColumns(asked)), ...(await standing(asked)), ...(await happened(asked))],
    notes: [
      '认定后每2年复核一次；“到期应开展复核”按到期的年份计，已超期的也在其到期的年份内；累计按发生的次数计，不按申报年度区分。',
    ],
  }),
};

/** What is overdue, and what falls due in this year and the next ones. */
async function dueColumns({ scope, figures, today }: Asked): Promise<FilledColumn[]> {
  const overdue = (await figures.clocks()).filter(({ name, state }) => name === 'reexamination' && state === 'overdue');
  const byYear = await figures.clockYears('reexamination');
  const thisYear = Number(today.slice(0, 4));
  const years = Array.from({ length: YEARS_AHEAD + 1 }, (_, step) => thisYear + step);
  const last = thisYear + YEARS_AHEAD;
  const column = (id: string, name: string): OverviewColumn => ({ id, name, group: DUE });
  return [
    countColumn(scope, column('overdue', '已超期'), overdue),
    ...years.map((year) =>
      countColumn(
        scope,
        column(`due-${year}`, `${year}年到期`),
        byYear.filter(({ dueYear }) => dueYear === year),
      ),
    ),
    countColumn(
      scope,
      column('due-later', `${last + 1}年及以后到期`),
      byYear.filter(({ dueYear }) => dueYear > last),
    ),
  ];
}

async function standing({ scope, figures }: Asked): Promise<FilledColumn[]> {
  const stock = await figures.stock();
  return STAGES.map(({ id, name }) =>
    countColumn(
      scope,
      { id, name, group: NOW },
      stock.filter(({ stage }) => stage === id),
    ),
  );
}

async function happened({ scope, figures }: Asked): Promise<FilledColumn[]> {
  const flow = await figures.flow({ types: EVENTS.map(({ id }) => id) });
  return EVENTS.map(({ id, name }) =>
    countColumn(
      scope,
      { id, name, unit: '次', group: EVER },
      flow.filter(({ type }) => type === id),
    ),
  );
}
