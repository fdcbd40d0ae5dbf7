import type { Chronicle } from '../chronicle.ts';
import { contextIn } from '../setting.ts';
import { decide } from '../../decide.ts';
import type { Attempt } from '../node.ts';
import type { Property, World } from './property.ts';

/** What stands between a list and what it leads to: a public notice that ran its days, and no objection against it. */
export const publicity: readonly Property[] = [
  {
    id: 'title-after-notice',
    title: '没有公示期满、或者还有未核实或属实的异议，不得认定',
    attempt: (attempt, world) => eventFault(attempt, 'title-granted', (before) => titleFault(attempt, before, world)),
  },
  {
    id: 'title-in-force',
    title: '征求意见稿在正式施行以前不得据以认定',
    attempt: (attempt, { plugin }) =>
      plugin.status === 'draft'
        ? eventFault(attempt, 'title-granted', () =>
            grantsWithoutEnactment(attempt) ? '征求意见稿没有施行文号，也可以认定' : undefined,
          )
        : undefined,
  },
  {
    id: 'candidate-after-notice',
    title: '没有公示期满、或者还有未核实或属实的异议，不得确定为创建对象',
    attempt: (attempt) =>
      eventFault(attempt, 'creation-started', (before) => noticeFault(before, attempt.on, '确定为创建对象')),
  },
  {
    id: 'named-objections',
    title: '条文要求实名的，不受理匿名的异议',
    attempt: ({ command, node }, { plugin }) => {
      const phase = plugin.process.phases.find(({ id }) => id === node.state.phase);
      const named = phase?.phase === 'public-notice' && phase.realName === true;
      return named && command.do === 'object' && command.anonymous === true ? '受理了匿名的异议' : undefined;
    },
  },
  {
    id: 'proven-objections',
    title: '条文要求附证明材料的，不受理没有附材料的异议',
    attempt: ({ command, node }, { plugin }) => {
      const phase = plugin.process.phases.find(({ id }) => id === node.state.phase);
      const proven = phase?.phase === 'public-notice' && phase.evidence === true;
      return proven && command.do === 'object' && command.unproven === true ? '受理了没有附证明材料的异议' : undefined;
    },
  },
  {
    id: 'notice-runs',
    title: '公示至少一个工作日，只在拟定名单以后开始',
    attempt: ({ beats }) => {
      const started = beats.find(({ event }) => event.type === 'notice-started')?.event;
      if (started?.type !== 'notice-started') return undefined;
      const first = started.countFirstDay ? started.lastDay >= started.startsOn : started.lastDay > started.startsOn;
      return first && started.workingDays > 0 ? undefined : `公示到${started.lastDay}就已期满`;
    },
  },
];

function eventFault(
  { beats }: Attempt,
  type: string,
  fault: (before: Chronicle) => string | undefined,
): string | undefined {
  const beat = beats.find(({ event }) => event.type === type);
  return beat && fault(beat.before);
}

function titleFault({ on }: Attempt, before: Chronicle, world: World): string | undefined {
  if (world.has('acceptance') && !before.accepted) return '没有通过评估验收，就认定了';
  if (world.has('acceptance') && before.notice?.accepted === false) return '通过评估验收以后没有再公示，就认定了';
  return noticeFault(before, on, '认定');
}

function noticeFault({ notice }: Chronicle, on: string, what: string): string | undefined {
  if (notice === undefined) return `没有经过公示，就${what}了`;
  if (on <= notice.lastDay) return `公示到${notice.lastDay}才期满，${on}就${what}了`;
  if (notice.founded) return `公示期间有异议属实，仍然${what}了`;
  return notice.open.length > 0 ? `公示期间的异议还没有核实，就${what}了` : undefined;
}

function grantsWithoutEnactment({ node, on, actor, command }: Attempt): boolean {
  const { enactment: _left, ...context } = contextIn(node.setting, on, actor);
  const decision = decide(node.state, command, context);
  return decision.ok;
}
