import type { EventType } from '../../events.ts';
import type { Attempt, Beat } from '../node.ts';
import type { Property } from './property.ts';

/** The acceptance: when, how often, and what follows the last one that failed. */
export const acceptance: readonly Property[] = [
  {
    id: 'acceptances',
    title: '评估验收的次数不超过规定',
    attempt: (attempt, { limits }) => {
      const beat = beatOf(attempt, 'acceptance-applied');
      const count = (beat?.before.acceptances ?? 0) + 1;
      return beat === undefined || count <= limits.acceptances
        ? undefined
        : `第${count}次评估验收，规定最多${limits.acceptances}次`;
    },
  },
  {
    id: 'extensions',
    title: '创建期延长的次数不超过规定，每次从届满起往后延',
    attempt: (attempt, { limits }) => {
      const beat = beatOf(attempt, 'creation-extended');
      if (beat?.event.type !== 'creation-extended') return undefined;
      const { extensions, creationEndsOn } = beat.before;
      if (extensions >= limits.extensions) return `第${extensions + 1}次延长创建期，规定最多${limits.extensions}次`;
      const { endsOn } = beat.event;
      return creationEndsOn !== undefined && endsOn <= creationEndsOn
        ? `创建期延长以后到${endsOn}，没有变长`
        : undefined;
    },
  },
  {
    id: 'acceptance-after-period',
    title: '创建期届满以后才能申请验收',
    attempt: (attempt) => {
      const beat = beatOf(attempt, 'acceptance-applied');
      const endsOn = beat?.before.creationEndsOn;
      return endsOn !== undefined && attempt.on <= endsOn
        ? `创建期到${endsOn}届满，${attempt.on}就申请了验收`
        : undefined;
    },
  },
  {
    id: 'exit',
    title: '最后一次评估验收不通过的退出创建，以前的不退出',
    attempt: (attempt, { limits }) => {
      const rejected = beatOf(attempt, 'acceptance-rejected');
      const exits = attempt.beats.some(({ event }) => event.type === 'closed' && event.reason === 'exited');
      if (rejected === undefined) return exits ? '没有评估验收不通过，就退出了创建' : undefined;
      const count = rejected.before.rejections + 1;
      if (count >= limits.acceptances) return exits ? undefined : `第${count}次评估验收不通过，没有退出创建`;
      return exits ? `第${count}次评估验收不通过就退出了创建，规定是第${limits.acceptances}次` : undefined;
    },
  },
];

function beatOf({ beats }: Attempt, type: EventType): Beat | undefined {
  return beats.find(({ event }) => event.type === type);
}
