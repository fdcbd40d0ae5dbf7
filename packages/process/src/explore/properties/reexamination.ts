import type { Attempt } from '../node.ts';
import type { Property } from './property.ts';

/** The reexamination: when it may be opened, and with which failure the title goes. */
export const reexamination: readonly Property[] = [
  {
    id: 'revocation',
    title: '连续复核不通过达到规定次数的撤销认定，以前的不撤销',
    attempt: (attempt, { limits }) => {
      const { beats } = attempt;
      const failed = beats.find(({ event }) => event.type === 'reexamination-failed');
      const revoked = beats.some(({ event }) => event.type === 'closed' && event.reason === 'revoked');
      if (failed === undefined) return revoked && !hasOtherCause(attempt) ? '没有事由，认定就被撤销了' : undefined;
      const count = failed.before.failures + 1;
      if (count >= limits.failures) return revoked ? undefined : `连续${count}次复核不通过，没有撤销认定`;
      return revoked ? `第${count}次复核不通过就撤销了认定，规定是连续${limits.failures}次` : undefined;
    },
  },
  {
    id: 'reexamination-when-due',
    title: '复核到期、整改期届满以后才能开展复核',
    attempt: ({ beats, on }) => {
      const opened = beats.find(({ event }) => event.type === 'reexamination-opened');
      if (opened === undefined) return undefined;
      const { reexaminationOn, rectificationEndsOn } = opened.before;
      if (rectificationEndsOn !== undefined && on <= rectificationEndsOn) {
        return `整改期到${rectificationEndsOn}届满，${on}就开展了复核`;
      }
      return reexaminationOn !== undefined && on < reexaminationOn
        ? `复核于${reexaminationOn}到期，${on}就开展了`
        : undefined;
    },
  },
  {
    id: 'periods',
    title: '创建期、整改期、复核周期都有长度',
    attempt: ({ beats, on }) => {
      for (const { event } of beats) {
        if (event.type === 'creation-started' && event.endsOn <= on) return `创建期到${event.endsOn}就已届满`;
        if (event.type === 'rectification-started' && event.endsOn <= on) return `整改期到${event.endsOn}就已届满`;
        const next = 'reexamination' in event ? event.reexamination : undefined;
        if (next !== undefined && next.dueOn <= on) return `下一次复核于${next.dueOn}就已到期`;
      }
      return undefined;
    },
  },
];

/** A change that does not keep the title, or a sanction. */
function hasOtherCause({ beats }: Attempt): boolean {
  return beats.some(({ event }) => event.type === 'sanctioned' || (event.type === 'change-settled' && !event.keep));
}
