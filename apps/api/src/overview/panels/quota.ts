import { livePlugins } from '../../law/live-plugins.ts';
import type { OverviewCell } from '../../contract/overview.ts';
import type { FilledColumn } from '../build-panel.ts';
import type { Quota } from '../figures/figure.ts';
import { placeCode } from '../places.ts';
import { cellOf, NOTHING, plus, type Tally } from '../tally.ts';
import type { Asked, Panel } from './panel.ts';

const LEVELS = [
  { id: 'province', name: '省级推荐' },
  { id: 'first', name: '第一级推荐' },
];
const MEASURES = [
  { id: 'max', name: '名额', of: ({ max }: Quota) => max },
  { id: 'used', name: '已使用', of: ({ used }: Quota) => used },
] as const;

/** 推荐名额: places of a notice and how many are taken (460号 第二条). */
export const quota: Panel = {
  title: '推荐名额',
  unit: '个',
  fill: async (asked) => {
    const found = await asked.figures.quota();
    const notices = [...new Set(found.map(({ noticeId }) => noticeId))].toSorted();
    const columns = notices.flatMap((notice) =>
      LEVELS.flatMap((level) => {
        const own = found.filter((one) => one.noticeId === notice && one.level === level.id);
        if (own.length === 0) return [];
        const group = `${titleOf(notice)}：${level.name}`;
        return MEASURES.map(({ id, name, of }) =>
          placesColumn(
            asked,
            { id: `${notice}-${level.id}-${id}`, name, group },
            own.map((one) => ({ ...one, n: of(one) })),
          ),
        );
      }),
    );
    return { columns, notes: ['没有符合条件的可以不推荐；撤回、不予通过的推荐在推荐截止前退还名额。'] };
  },
};

/** A place without a row in the notice has no quota there, which is not the same as none used. */
function placesColumn(
  { scope }: Asked,
  column: FilledColumn['column'],
  figures: (Quota & { n: number | null })[],
): FilledColumn {
  const byPlace = new Map<string, Tally>();
  let all = NOTHING;
  for (const figure of figures) {
    const code = placeCode(scope, figure);
    byPlace.set(code, plus(byPlace.get(code) ?? NOTHING, figure.n));
    all = plus(all, figure.n);
  }
  const absent: OverviewCell = { value: null, absent: true, note: '这份通知没有给本地区名额' };
  return {
    column,
    cellAt: (code) => {
      const tally = byPlace.get(code);
      return tally ? cellOf(tally) : absent;
    },
    total: cellOf(all),
  };
}

function titleOf(noticeId: string): string {
  for (const plugin of livePlugins()) {
    const notice = plugin.notices.find(({ id }) => id === noticeId);
    if (notice) return `${plugin.shortTitle}${notice.year}年度`;
  }
  return noticeId;
}
