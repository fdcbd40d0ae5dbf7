import type { ChangeDto } from '@shifan/api';

type ChangeSort = ChangeDto['sort'];

/** 更名、合并、重组等重大变化: the sorts the law names, and the rest. */
export const CHANGE_SORTS: readonly { code: ChangeSort; label: string }[] = [
  { code: 'rename', label: '更名' },
  { code: 'merger', label: '合并' },
  { code: 'reorganisation', label: '重组' },
  { code: 'other', label: '其他重大变化' },
];

/** The sort a code stands for. */
export function changeSortOf(code: string): ChangeSort | undefined {
  return CHANGE_SORTS.find((sort) => sort.code === code)?.code;
}
