import type { Stage } from '../../stages.ts';
import { accepted } from '../node.ts';
import type { Attempt, Node } from '../node.ts';
import type { Faulty, Property, World } from './property.ts';

/** From the creation-period on the candidacy or the title can be taken, and material changes are reported. */
const FROM_CREATION: readonly Stage[] = [
  'creation',
  'acceptance',
  'notice-designation',
  'designated',
  'reexamination',
  'rectification',
];

/** Sanctions, withdrawal and changes: possible where the law says, and nowhere else. */
export const sanctions: readonly Property[] = [
  {
    id: 'sanction-with-ground',
    title: '没有事由和查实的记录，不得取消创建资格或者撤销认定',
    attempt: (attempt, { plugin }) => {
      const { command, on } = attempt;
      if (command.do !== 'sanction') return undefined;
      const ground = plugin.process.sanction?.grounds.find(({ id }) => id === command.ground);
      if (ground === undefined) return '没有办法规定的事由，也被取消或者撤销了';
      if (command.record === undefined) return '没有查实的记录，也被取消或者撤销了';
      if (command.record.sort !== ground.record) return '查实的记录不是办法规定的一种，也被取消或者撤销了';
      return command.record.on > on ? '查实的记录日期在以后，也被取消或者撤销了' : undefined;
    },
  },
  {
    id: 'sanction-possible',
    title: '从创建期起，有事由和查实记录的随时可以取消创建资格或者撤销认定',
    visit: ({ attempts, node }, world) => {
      const reason = node.chronicle.title ? 'revoked' : 'disqualified';
      const due = isHeld(node);
      return first(attempts, (attempt) => {
        if (!proven(attempt, world)) return undefined;
        const closed = attempt.beats.find(({ event }) => event.type === 'closed')?.event;
        if (!due) return accepted(attempt) ? '进入创建期以前、办结以后，没有可以取消的资格' : undefined;
        return closed?.type === 'closed' && closed.reason === reason
          ? undefined
          : '有事由和查实的记录，却不能取消或者撤销';
      });
    },
  },
  {
    id: 'withdrawal',
    title: '认定以前运营主体随时可以退出，认定以后不再是撤回申请',
    visit: ({ attempts, node }) => {
      const { submitted, title } = node.chronicle;
      if (!submitted || node.state.stage === 'closed') return undefined;
      return first(attempts, (attempt) => {
        if (attempt.command.do !== 'withdraw' || attempt.actor !== 'operator') return undefined;
        if (accepted(attempt) === !title) return undefined;
        return title ? '认定以后还能撤回申请' : '认定以前运营主体不能退出';
      });
    },
  },
  {
    id: 'change-reportable',
    title: '从创建期起，重大变化随时可以报告，迟报不拒收，没有发生的不能报告',
    visit: ({ attempts, node }, { plugin }) => {
      if (plugin.process.change === undefined || !isHeld(node)) return undefined;
      return first(attempts, (attempt) => {
        const { command, actor, on } = attempt;
        if (command.do !== 'report-change' || actor !== 'operator') return undefined;
        const future = command.eventOn !== undefined && command.eventOn > on;
        if (accepted(attempt) === !future) return undefined;
        return future ? '还没有发生的变化也能报告' : '重大变化报告不了';
      });
    },
  },
];

/** Whether there is a candidacy or a title that can be taken. */
function isHeld({ state, chronicle }: Node): boolean {
  return FROM_CREATION.includes(state.stage) && (chronicle.candidate || chronicle.title);
}

function first(attempts: readonly Attempt[], fault: (attempt: Attempt) => string | undefined): Faulty | undefined {
  for (const attempt of attempts) {
    const words = fault(attempt);
    if (words !== undefined) return { words, attempt };
  }
  return undefined;
}

function proven({ command, actor, on }: Attempt, { plugin }: World): boolean {
  const { sanction } = plugin.process;
  if (command.do !== 'sanction' || actor !== sanction?.by) return false;
  const ground = sanction.grounds.find(({ id }) => id === command.ground);
  return ground !== undefined && command.record?.sort === ground.record && command.record.on <= on;
}
