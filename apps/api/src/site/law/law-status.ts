import type { Plugin } from '@shifan/rules';
import type { Html } from '../html.ts';
import { mark } from '../parts/mark.ts';

const WORDS: Record<Plugin['status'], string> = {
  draft: '征求意见稿',
  'in-force': '现行有效',
  repealed: '已废止',
  fictional: '虚构示例',
};

/** Whether a measure is in force, as a word. */
export function lawStatus(status: Plugin['status']): Html {
  return mark(status === 'in-force' ? 'done' : 'plain', WORDS[status]);
}
