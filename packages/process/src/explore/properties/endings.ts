import { addDays } from '@shifan/calendar';
import { commandLabels } from '../../labels.ts';
import { decide } from '../../decide.ts';
import { contextIn } from '../setting.ts';
import type { Property } from './property.ts';

/** No way back, neither out of what is closed nor in time; and places come free while the notice still takes recommendations. */
export const endings: readonly Property[] = [
  {
    id: 'closed-for-good',
    title: '办结以后不能再办理',
    attempt: (attempt) =>
      attempt.node.state.stage === 'closed' ? `办结以后还能“${commandLabels[attempt.command.do]}”` : undefined,
  },
  {
    id: 'forward-in-time',
    title: '办理日期不能早于上一次办理',
    visit: ({ node, attempts }) => {
      const { lastOn } = node.state;
      if (lastOn === undefined) return undefined;
      const before = addDays(lastOn, -1);
      const back = attempts.find(({ actor, command, on, outcome }) => {
        if (on !== node.on || !('ok' in outcome) || !outcome.ok) return false;
        return decide(node.state, command, contextIn(node.setting, before, actor)).ok;
      });
      return back && { words: `上一次办理是${lastOn}，还能补在${before}`, attempt: { ...back, on: before } };
    },
  },
  {
    id: 'places',
    title: '只有推荐还没有截止的名额可以退回，每个名额只退一次',
    attempt: ({ beats, node, on }) => {
      for (const { event, before } of beats) {
        if (!('frees' in event)) continue;
        const levels = event.frees.map(({ level }) => level);
        const twice = levels.find((level, index) => levels.indexOf(level) !== index || !before.places.includes(level));
        if (twice !== undefined) return `退回了没有占用的名额（${twice}）`;
        const late = levels.find((level) => on > (lastDayOf(node.setting.notice.deadlines, level) ?? on));
        if (late !== undefined) return `推荐已经截止，${on}还退回了名额（${late}）`;
      }
      return undefined;
    },
  },
];

function lastDayOf(deadlines: readonly { level: string; lastDay: string }[], level: string): string | undefined {
  return deadlines.find((one) => one.level === level)?.lastDay;
}
