import type { JSX } from 'solid-js';
import { Icon, type IconName } from '../icon/icon.tsx';

export type Tone = 'done' | 'refusal' | 'action' | 'plain';

const TONES: Record<Tone, string> = {
  done: 'border-done text-done bg-done-tint',
  refusal: 'border-refusal text-refusal bg-refusal-tint',
  action: 'border-action text-action bg-action-tint',
  plain: 'border-edge text-muted bg-white',
};

const ICONS: Record<Tone, IconName> = { done: 'check', refusal: 'cross', action: 'clock', plain: 'dash' };

/** A state as a word with an icon, so that it never rests on colour alone. */
export function StatusMark(props: { tone: Tone; children: JSX.Element; icon?: IconName | undefined }): JSX.Element {
  return (
    <span
      class={`inline-flex items-center gap-1 rounded-md border px-2 text-sm md:whitespace-nowrap ${TONES[props.tone]}`}
    >
      <Icon name={props.icon ?? ICONS[props.tone]} class="size-3.5" />
      {props.children}
    </span>
  );
}
