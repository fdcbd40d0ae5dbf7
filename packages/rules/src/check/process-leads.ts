import type { Phase } from '../schema/process.ts';

type Sort = Phase['phase'];

/** Where a phase leads: the id it names, where it names it, and what sorts of phase may stand there. */
export interface Lead {
  id: string;
  path: string;
  sorts: readonly Sort[];
  todo: string;
}

/** Every phase that a phase names. */
export function leadsFrom(phase: Phase, path: string): Lead[] {
  if (phase.phase === 'review') return [lead(path, 'next', { id: phase.next, ...TO_NOTICE })];
  if (phase.phase === 'public-notice') {
    const todo = '公示结束后进入创建期，或者认定。';
    return [lead(path, 'next', { id: phase.next, sorts: ['creation', 'designation'], todo })];
  }
  if (phase.phase === 'creation') {
    return [lead(path, 'next', { id: phase.next, sorts: ['acceptance'], todo: '创建期满之后是评估验收。' })];
  }
  if (phase.phase === 'acceptance') {
    const todo = '未通过的回到创建期。';
    return [
      lead(path, 'next', { id: phase.next, ...TO_NOTICE }),
      lead(path, 'creation', { id: phase.creation, sorts: ['creation'], todo }),
    ];
  }
  if (phase.phase === 'designation') {
    const { reexamination: id } = phase;
    return id === undefined
      ? []
      : [lead(path, 'reexamination', { id, sorts: ['reexamination'], todo: '认定之后是复核。' })];
  }
  return [lead(path, 'designation', { id: phase.designation, sorts: ['designation'], todo: '复核通过的保持认定。' })];
}

const TO_NOTICE = { sorts: ['public-notice'], todo: '拟定名单必须先公示。' } as const;

function lead(path: string, key: string, to: Omit<Lead, 'path'>): Lead {
  return { ...to, path: `${path}.${key}` };
}
