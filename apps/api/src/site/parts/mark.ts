import { html, type Html, type Piece } from '../html.ts';
import { icon, type IconName } from './icon.ts';

export type Tone = 'done' | 'refusal' | 'action' | 'plain';

const TONES: Record<Tone, string> = {
  done: 'border-done text-done bg-done-tint',
  refusal: 'border-refusal text-refusal bg-refusal-tint',
  action: 'border-action text-action bg-action-tint',
  plain: 'border-edge text-muted bg-white',
};
const ICONS: Record<Tone, IconName> = { done: 'check', refusal: 'cross', action: 'clock', plain: 'dash' };

/** A state as a word with an icon, so that it never rests on colour alone. */
export function mark(tone: Tone, words: Piece, drawing: IconName = ICONS[tone]): Html {
  return html`<span
    class="inline-flex items-center gap-1 rounded-md border px-2 text-sm md:whitespace-nowrap ${TONES[tone]}"
    >${icon(drawing, 'size-3.5')}${words}</span
  >`;
}

/** How many working days a period still runs, the last day included. */
export function daysLeft(days: number | null, passed = false): Html {
  if (passed) return mark('plain', '已截止');
  if (days === null) return mark('plain', '当年节假日安排未公布');
  return days === 0 ? mark('action', '不足 1 个工作日') : mark('action', html`还剩 ${days} 个工作日`);
}
