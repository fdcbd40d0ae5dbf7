import { closingDay } from '../../deadlines.ts';
import { actorLabels, commandLabels, stateLabel } from '../../labels.ts';
import { canReach, isOrdinary, isRightful } from '../graph.ts';
import type { Node } from '../node.ts';
import type { Fault, Found, Property, World } from './property.ts';

/** Every state leads on, and the process comes to an end. */
export const ways: readonly Property[] = [
  {
    id: 'deciders',
    title: '审核、公示、验收、认定、复核由主管部门决定，社会公众只提异议，系统只处理到期',
    attempt: (attempt) =>
      !isRightful(attempt)
        ? `“${commandLabels[attempt.command.do]}”不能由${actorLabels[attempt.actor]}办理`
        : undefined,
  },
  {
    id: 'no-dead-end',
    title: '没有走不下去的环节：每个阶段都能走到认定或者办结',
    graph: ({ nodes, world }) => {
      const ends = canReach(nodes, (node) => isEnd(node, world), isOrdinary);
      const stuck = farthest(
        nodes.filter((node) => !ends.has(node)),
        world,
      );
      return stuck && { node: stuck, words: `处于“${stateLabel(stuck.state)}”，除了撤回、处罚，没有办法走到终点` };
    },
  },
  {
    id: 'title-reachable',
    title: '没有错过期限的，始终可以走到认定',
    graph: ({ nodes, world }) => {
      if (!world.has('designation')) return undefined;
      const titled = canReach(nodes, ({ state }) => state.stage === 'designated', isOrdinary);
      const node = farthest(
        nodes.filter((one) => inTime(one) && !titled.has(one)),
        world,
      );
      return node && { node, words: `走到“${stateLabel(node.state)}”，再也走不到认定` };
    },
  },
  {
    id: 'changes-settled',
    title: '报告的重大变化总能办结',
    graph: ({ nodes }) => {
      const settled = canReach(
        nodes,
        ({ state, chronicle }) => state.stage !== 'closed' && chronicle.openChanges.length === 0,
        ({ attempt }) => isOrdinary({ attempt, to: attempt.node }),
      );
      const node = nodes.find(
        (one) => one.state.stage !== 'closed' && one.chronicle.openChanges.length > 0 && !settled.has(one),
      );
      return node && { node, words: '重大变化没有人能办结' };
    },
  },
  { id: 'finite', title: '流程的状态有限', graph: endless },
];

/** An ordinary end; a title is one, for what follows it is checked by itself: it can always be reexamined. */
function isEnd({ state }: Node, world: World): boolean {
  if (state.stage === 'closed' || state.stage === 'designated') return true;
  return !world.has('acceptance') && !world.has('designation') && state.stage === 'creation';
}

/** Past the review nothing is lost by waiting; in it, as long as the closing day of the level that has the case has not passed. */
function inTime({ state, setting, on }: Node): boolean {
  if (state.stage === 'closed') return false;
  if (state.stage !== 'review' && state.stage !== 'draft') return true;
  const level = state.level ?? state.returnedBy ?? setting.chain.levels[0]?.level ?? '';
  const deciding = setting.chain.levels.at(-1)?.level === level;
  if (deciding && state.stage === 'review') return true;
  const closing = closingDay(setting.chain, setting.notice, level);
  return closing === undefined || on <= closing.lastDay;
}

/** The first state where there is no way on: what lies before it is lost for its sake. */
function farthest(nodes: readonly Node[], world: World): Node | undefined {
  return nodes.toSorted((a, b) => progress(b, world) - progress(a, world))[0];
}

/** How far a case has come: its phase, then its level. */
function progress({ state, setting }: Node, { plugin }: World): number {
  const phase = plugin.process.phases.findIndex(({ id }) => id === state.phase);
  const level = setting.chain.levels.findIndex((one) => one.level === state.level);
  return phase * 10 + level;
}

function endless({ finite, nodes }: Found): Fault | undefined {
  const node = nodes.at(-1);
  if (finite || node === undefined) return undefined;
  return { node, words: `推演到${nodes.length}个状态还没有穷尽` };
}
