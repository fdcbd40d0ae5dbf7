import { A } from '@solidjs/router';
import type { JSX } from 'solid-js';

/** What this is, and that it never ranks. */
export function Footer(): JSX.Element {
  return (
    <footer class="mt-auto border-t border-line bg-white text-sm text-muted print:hidden">
      <div class="mx-auto flex w-full max-w-[104rem] flex-wrap justify-between gap-x-8 gap-y-1 px-4 py-4 md:px-8">
        <p>
          名单一律按行政区划代码、再按名称排列，不作任何排名（
          <A class="link" href="/law/national-2025#art-08">
            第八条
          </A>
          ）。
        </p>
        <p>开放源代码软件，Apache-2.0 许可</p>
      </div>
    </footer>
  );
}
