import { createSignal, For, type JSX } from 'solid-js';
import { Icon } from '../icon/icon.tsx';

interface Toast {
  id: number;
  text: string;
  tone: 'done' | 'plain';
}

const [toasts, setToasts] = createSignal<readonly Toast[]>([]);
let last = 0;

/** Says in passing that something has been done; a refusal belongs on the page, not here. */
export function showToast(text: string, tone: Toast['tone'] = 'done'): void {
  last += 1;
  const id = last;
  setToasts((list) => [...list, { id, text, tone }]);
  setTimeout(() => setToasts((list) => list.filter((toast) => toast.id !== id)), 6000);
}

/** Where passing messages appear; once a page. */
export function ToastRegion(): JSX.Element {
  return (
    <div
      role="status"
      aria-live="polite"
      class="fixed right-4 bottom-20 z-40 flex max-w-sm flex-col gap-2 print:hidden"
    >
      <For each={toasts()}>
        {(toast) => (
          <p class="flex items-start gap-2 rounded-md border border-line bg-white px-4 py-3 shadow-lg">
            <Icon
              name={toast.tone === 'done' ? 'check' : 'info'}
              class={`mt-1.5 ${toast.tone === 'done' ? 'text-done' : 'text-action'}`}
            />
            {toast.text}
          </p>
        )}
      </For>
    </div>
  );
}
