import type { Remark } from '@shifan/api';
import { For, Show, type JSX } from 'solid-js';

function show(path: string): void {
  const field = document.querySelector<HTMLElement>(`[id="answer-${path.replace(/\[.*$/u, '')}"]`);
  field?.scrollIntoView({ block: 'center' });
  field?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
}

/** All open remarks in one place, each leading to its field. */
export function OpenRemarks(props: { remarks: readonly Remark[] }): JSX.Element {
  const open = () => props.remarks.filter((remark) => !remark.resolved);
  return (
    <section class="card flex flex-col gap-2 p-4 print:hidden" aria-labelledby="open-remarks">
      <h2 id="open-remarks" class="font-semibold">
        未解决的意见 {open().length} 处
      </h2>
      <Show
        when={open().length > 0}
        fallback={<p class="text-sm text-muted">没有未解决的意见。审核人在各栏下面提的意见会列在这里。</p>}
      >
        <ul class="flex flex-col gap-1 text-sm">
          <For each={open()}>
            {(remark) => (
              <li>
                <Show when={remark.path} fallback={<span class="font-semibold">整件申报</span>}>
                  {(path) => (
                    <button type="button" class="link text-left" onClick={() => show(path())}>
                      {remark.label}
                    </button>
                  )}
                </Show>
                ：{remark.text}
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}
