import { Show, type JSX } from 'solid-js';
import { Icon, type IconName } from '../icon/icon.tsx';

export type AlertTone = 'refusal' | 'done' | 'action' | 'plain';

const FRAMES: Record<AlertTone, string> = {
  refusal: 'border-refusal bg-refusal-tint',
  done: 'border-done bg-done-tint',
  action: 'border-action bg-action-tint',
  plain: 'border-edge bg-white',
};
const ICONS: Record<AlertTone, [IconName, string]> = {
  refusal: ['warning', 'text-refusal'],
  done: ['check', 'text-done'],
  action: ['info', 'text-action'],
  plain: ['info', 'text-muted'],
};

export interface AlertProps {
  tone: AlertTone;
  title: string;
  children?: JSX.Element;
  /** Not announced: it was there from the start, or the focus goes to it. */
  quiet?: boolean;
}

/** A message that stays on the page; a refusal is announced at once. */
export function Alert(props: AlertProps): JSX.Element {
  const role = () => (props.tone === 'refusal' ? 'alert' : 'status');
  return (
    <div
      role={props.quiet ? undefined : role()}
      class={`flex gap-3 rounded-md border border-l-4 p-4 ${FRAMES[props.tone]}`}
    >
      <Icon name={ICONS[props.tone][0]} class={`mt-1 size-5 ${ICONS[props.tone][1]}`} />
      <div class="flex min-w-0 flex-col gap-2">
        <p class="font-semibold">{props.title}</p>
        <Show when={props.children}>
          <div class="flex flex-col gap-2">{props.children}</div>
        </Show>
      </div>
    </div>
  );
}
