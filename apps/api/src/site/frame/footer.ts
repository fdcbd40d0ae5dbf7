import { html, type Html } from '../html.ts';
import { link } from '../parts/button.ts';
import { clauseHref } from '../parts/clause.ts';

/** What this is, and that it never ranks. */
export function footer(): Html {
  const article = clauseHref({ jurisdiction: 'national-2025', article: 'art-08' });
  return html`<footer class="mt-auto border-t border-line bg-white text-sm text-muted print:hidden">
    <div class="mx-auto flex w-full max-w-[72rem] flex-wrap justify-between gap-x-8 gap-y-1 px-4 py-4 md:px-8">
      <p>名单一律按行政区划代码、再按名称排列，不作任何排名（${link(article, '第八条')}）。</p>
      <p>${link('/notices.atom', '公示订阅')} · 开放源代码软件，Apache-2.0 许可</p>
    </div>
  </footer>`;
}
