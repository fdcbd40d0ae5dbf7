import type { TaskStateDto } from '@shifan/api';

type TaskState = TaskStateDto['state'];

export const TASK_STATES: readonly { code: TaskState; label: string }[] = [
  { code: 'not-started', label: '未开始' },
  { code: 'under-way', label: '进行中' },
  { code: 'done', label: '已完成' },
];

/** The state a code stands for; anything else counts as not begun. */
export function taskStateOf(code: string): TaskState {
  return TASK_STATES.find((state) => state.code === code)?.code ?? 'not-started';
}
