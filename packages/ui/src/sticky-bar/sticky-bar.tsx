import type { JSX } from 'solid-js';

/** The bar at the foot of the window with the page's one main action. */
export function StickyBar(props: { children: JSX.Element; note?: JSX.Element; wide?: boolean }): JSX.Element {
  return (
    <div class="sticky bottom-0 z-20 mx-[calc(50%-50vw)] border-t border-line bg-white py-3 shadow-[0_-2px_8px_rgb(26_34_48/6%)] print:hidden">
      <div
        class={`mx-auto flex flex-wrap items-center justify-between gap-3 px-4 md:px-8 ${props.wide ? 'max-w-[104rem]' : 'max-w-[68rem]'}`}
      >
        <div class="min-w-0 flex-1 basis-80 text-sm text-muted">{props.note}</div>
        <div class="flex flex-wrap items-start gap-2 sm:gap-3">{props.children}</div>
      </div>
    </div>
  );
}
